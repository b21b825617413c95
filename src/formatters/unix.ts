import { clean, cleanPath } from "../unicode/index.ts";
import { Count, plural } from "./count.ts";
import type { ReporterOf } from "./types.ts";

/** A line for each finding, as compilers write it and editors read it: `path:line:column: message [severity/rules]`. */
export const unix: ReporterOf = () => {
  const count = new Count();
  let path = "";
  return {
    file(file) {
      path = cleanPath(file.path);
      return "";
    },
    finding(finding) {
      count.add(finding);
      const { line, column, message, severity, rules } = finding;
      return `${path}:${line}:${column}: ${clean(message)} [${severity}/${rules.join(", ")}]\n`;
    },
    end() {
      const all = count.errors + count.warnings;
      return all === 0 ? "" : `\n${plural(all, "finding")}\n`;
    },
  };
};
