/**
 * The bits of a set that is held in an integer, by name. A constant may also be a union of others.
 *
 * @param module - where the constants stand, for the message
 * @param constants - the exports of that module
 * @param room - how many bits there are where the set is kept
 * @throws RangeError for a constant that has no bit of its own: `1 << 32` is 1 again, and `1 << 16` is nothing in 16 bits
 */
export function bitsOf(
  module: string,
  constants: Readonly<Record<string, unknown>>,
  room: number,
): Map<string, number> {
  const bits = new Map<string, number>();
  const owners = new Map<number, string>();
  const unions: [string, number][] = [];
  for (const [name, value] of Object.entries(constants)) {
    if (typeof value !== "number") continue;
    bits.set(name, value);
    if (value !== (value | 0) || 31 - Math.clz32(value) >= room)
      throw new RangeError(`${module}: there is no bit left for ${name}, of ${room} in all`);
    if ((value & (value - 1)) !== 0) {
      unions.push([name, value]);
      continue;
    }
    const owner = owners.get(value);
    if (owner !== undefined)
      throw new RangeError(`${module}: ${name} has the bit of ${owner}; ${room} are all there are`);
    owners.set(value, name);
  }
  for (const [name, value] of unions) {
    const known = [...owners.keys()].reduce((left, bit) => left & ~bit, value);
    if (known !== 0) throw new RangeError(`${module}: ${name} is neither one bit nor a union of the others`);
  }
  return bits;
}
