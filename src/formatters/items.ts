import { cleanJson } from "../unicode/index.ts";

/** Writes the items of a JSON array one a line, as they come: what separates an item from the one before it. */
export class Items {
  private isFirst = true;

  next(item: string): string {
    const separator = this.isFirst ? "\n" : ",\n";
    this.isFirst = false;
    return separator + cleanJson(item);
  }
}
