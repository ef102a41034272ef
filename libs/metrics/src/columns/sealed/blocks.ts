/** Where blocks are kept: in memory, or wherever the caller keeps bytes. */
export interface BlockSink {
  /** The place at which the bytes begin, a multiple of eight. */
  append(bytes: Uint8Array): number;
}

export interface BlockSource {
  /** Bytes at a multiple of eight of their buffer, good until the next read. Throws where they cannot be read. */
  read(place: number, length: number): Uint8Array;
  /** What it takes in memory. */
  readonly memoryBytes: number;
}

/** Blocks in memory. */
export class MemoryBlocks implements BlockSink, BlockSource {
  readonly #blocks = new Map<number, Uint8Array>();
  #length = 0;

  append(bytes: Uint8Array): number {
    const place = this.#length;
    this.#blocks.set(place, bytes.slice());
    this.#length += bytes.length;
    return place;
  }

  read(place: number): Uint8Array {
    const block = this.#blocks.get(place);
    if (block === undefined) throw new RangeError(`no block begins at ${place}`);
    return block;
  }

  get memoryBytes(): number {
    return this.#length;
  }
}
