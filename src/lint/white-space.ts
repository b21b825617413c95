/** Space, tab, or no-break space. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0;
}

/** White space of a line, or a line break. */
export function isSpace(code: number): boolean {
  return (
    isBlank(code) ||
    (code >= 0x0a && code <= 0x0d) ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x3000
  );
}
