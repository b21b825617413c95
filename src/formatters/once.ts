/** A text that stands at one place only: it is there at the first call and empty from then on. */
export function once(text: string): () => string {
  let due = text;
  return () => {
    const given = due;
    due = "";
    return given;
  };
}
