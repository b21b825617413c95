/** The code units of a piece of the alphabet: ranges and single characters, as in a character class. */
export function unitsOf(ranges: string): number[] {
  const units: number[] = [];
  for (let i = 0; i < ranges.length; i++) {
    const first = ranges.charCodeAt(i);
    if (ranges[i + 1] === "-") i += 2;
    for (let unit = first; unit <= ranges.charCodeAt(i); unit++) units.push(unit);
  }
  return units;
}
