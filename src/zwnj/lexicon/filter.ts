/** A set of hashes that may take a stranger for a member, but never a member for a stranger. */
export class Filter {
  private readonly bits: Int32Array;
  private readonly mask: number;

  constructor(logOfBits: number) {
    this.bits = new Int32Array(1 << (logOfBits - 5));
    this.mask = (1 << logOfBits) - 1;
  }

  add(hash: number): void {
    const bit = (hash ^ (hash >>> 13)) & this.mask;
    this.bits[bit >> 5]! |= 1 << (bit & 31);
  }

  has(hash: number): boolean {
    const bit = (hash ^ (hash >>> 13)) & this.mask;
    return (this.bits[bit >> 5]! & (1 << (bit & 31))) !== 0;
  }
}
