/**
 * Bytes written one after another. Integers are LEB128 varints; they may exceed 32 bits (instants in
 * milliseconds do), so the part above 2^31 is divided, not shifted.
 */
export class ByteWriter {
  private bytes = new Uint8Array(1024);
  private view = new DataView(this.bytes.buffer);
  private length = 0;

  /** Forgets what was written and keeps the room. */
  restart(): void {
    this.length = 0;
  }

  byte(value: number): void {
    this.reserve(1);
    this.bytes[this.length++] = value;
  }

  /** Puts a byte where one was left open with `byte(0)`. */
  putAt(position: number, value: number): void {
    this.bytes[position] = value;
  }

  position(): number {
    return this.length;
  }

  /** A whole number of 0 to 2^53 - 1. */
  unsigned(value: number): void {
    if (!(Number.isSafeInteger(value) && value >= 0))
      throw new RangeError(`${value} is no whole number from 0`);
    this.reserve(8);
    let rest = value;
    while (rest > 0x7fffffff) {
      this.bytes[this.length++] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    while (rest > 127) {
      this.bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }

  /** A whole number of either sign: 0, -1, 1, -2, … become 0, 1, 2, 3, … */
  signed(value: number): void {
    this.unsigned(value < 0 ? -2 * value - 1 : 2 * value);
  }

  float(value: number): void {
    this.reserve(8);
    this.view.setFloat64(this.length, value, true);
    this.length += 8;
  }

  toBytes(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(this.bytes.length * 2);
    larger.set(this.bytes);
    this.bytes = larger;
    this.view = new DataView(larger.buffer);
  }
}
