/** Reads what a ByteWriter wrote. Running past the end throws: a pack cut short must not pass for a short one. */
export class ByteReader {
  private bytes: Uint8Array = new Uint8Array(0);
  private at = 0;
  private readonly eight = new Uint8Array(8);
  private readonly float64 = new DataView(this.eight.buffer);

  open(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.at = 0;
  }

  ended(): boolean {
    return this.at === this.bytes.length;
  }

  byte(): number {
    const value = this.bytes[this.at];
    if (value === undefined) throw new RangeError('the pack ends too early');
    this.at += 1;
    return value;
  }

  unsigned(): number {
    let next = this.byte();
    if (next < 128) return next;
    let value = next & 127;
    let scale = 128;
    do {
      next = this.byte();
      value += (next & 127) * scale;
      scale *= 128;
    } while (next > 127);
    return value;
  }

  signed(): number {
    const value = this.unsigned();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }

  float(): number {
    for (let i = 0; i < 8; i++) this.eight[i] = this.byte();
    return this.float64.getFloat64(0, true);
  }
}
