/** The value of an ASCII, Arabic-Indic (U+0660–0669) or Persian (U+06F0–06F9) digit; −1 for any other code unit. */
export function digitValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0;
  if (code >= 0x660 && code <= 0x669) return code - 0x660;
  return -1;
}
