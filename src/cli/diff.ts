const CONTEXT = 3;

/**
 * A unified diff of a text and what became of it; empty when nothing did. No edit makes or removes a line, so the lines
 * of both stand side by side and nothing has to be searched.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  const [old, changed] = [linesOf(before), linesOf(after)];
  const hunks: { start: number; end: number }[] = [];
  for (let line = 0; line < old.length; line++) {
    if (old[line] === changed[line]) continue;
    const [start, end] = [Math.max(0, line - CONTEXT), Math.min(old.length, line + 1 + CONTEXT)];
    const last = hunks.at(-1);
    if (last !== undefined && start <= last.end) last.end = end;
    else hunks.push({ start, end });
  }
  const body = hunks.map(({ start, end }) => {
    let text = `@@ -${start + 1},${end - start} +${start + 1},${end - start} @@\n`;
    for (let i = start; i < end; i++) {
      text += old[i] === changed[i] ? mark(" ", old[i]!) : mark("-", old[i]!) + mark("+", changed[i]!);
    }
    return text;
  });
  return body.length === 0 ? "" : `--- ${quote(`a/${path}`)}\n+++ ${quote(`b/${path}`)}\n${body.join("")}`;
}

/** The lines with their breaks. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function mark(sign: string, line: string): string {
  return line.endsWith("\n") ? `${sign}${line}` : `${sign}${line}\n\\ No newline at end of file\n`;
}

/** A path as git writes it where it holds what would end the line or the quotation: in the manner of C. */
function quote(path: string): string {
  const escaped = path.replace(/["\\\u0000-\u001F\u007F]/g, (character) =>
    /["\\]/.test(character) ? `\\${character}` : `\\${character.charCodeAt(0).toString(8).padStart(3, "0")}`,
  );
  return escaped === path ? path : `"${escaped}"`;
}
