/**
 * A sealed layer in a file: blocks, each with its checksum behind it, then the index of the layer, then where the index is. Blocks
 * are read when a question needs them; they lie in the system's cache of files as long as it has room.
 */
import { closeSync, fdatasyncSync, fstatSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import {
  layerIndex,
  readLayerIndex,
  type BlockSink,
  type BlockSource,
  type SealedLayer,
} from '@twicetold/metrics';

const FORMAT = 1;
const CHECKSUM_BYTES = 8;
/** Place and length of the index, its checksum, and the format. */
const TAIL_BYTES = 32;
/** Blocks are written together. */
const BUFFER_BYTES = 1024 * 1024;
const OWNER_ONLY = 0o600;

export class DamagedLayer extends Error {
  override readonly name = 'DamagedLayer';
}

export class LayerFile implements BlockSink, BlockSource {
  readonly path: string;
  readonly #file: number;
  /** Told when a block is not what was written. */
  readonly #damaged: () => void;
  #written: number;
  #buffered: Uint8Array[] = [];
  #bufferedBytes = 0;
  #open = true;
  /** Blocks are read one at a time. */
  static #scratch = new Uint8Array(BUFFER_BYTES / 8);

  private constructor(path: string, file: number, written: number, damaged: () => void) {
    this.path = path;
    this.#file = file;
    this.#written = written;
    this.#damaged = damaged;
  }

  /** There must be no such file yet. */
  static create(path: string, damaged: () => void): LayerFile {
    return new LayerFile(path, openSync(path, 'wx+', OWNER_ONLY), 0, damaged);
  }

  /** Throws where it is not a whole file of `bytes` bytes. */
  static open(path: string, bytes: number, damaged: () => void): { layer: SealedLayer; file: LayerFile } {
    const file = new LayerFile(path, openSync(path, 'r'), bytes, damaged);
    try {
      return { layer: readLayerIndex(file.#index(bytes), file), file };
    } catch (error) {
      file.close();
      throw error;
    }
  }

  append(bytes: Uint8Array): number {
    const place = this.#written + this.#bufferedBytes;
    const checksum = new Uint8Array(CHECKSUM_BYTES);
    new Uint32Array(checksum.buffer)[0] = crc32(bytes);
    this.#buffered.push(bytes, checksum);
    this.#bufferedBytes += bytes.length + CHECKSUM_BYTES;
    if (this.#bufferedBytes >= BUFFER_BYTES) this.#write();
    return place;
  }

  read(place: number, length: number): Uint8Array {
    if (!this.#open) throw new DamagedLayer('the file is closed');
    if (this.#bufferedBytes > 0) this.#write();
    const whole = length + CHECKSUM_BYTES;
    if (LayerFile.#scratch.length < whole) LayerFile.#scratch = new Uint8Array(whole);
    const { buffer } = LayerFile.#scratch;
    const bytes = new Uint8Array(buffer, 0, length);
    if (!this.#fill(new Uint8Array(buffer, 0, whole), place) || crc32(bytes) !== checksumAt(buffer, length)) {
      this.#damaged();
      throw new DamagedLayer('a block of the columns is not as it was written');
    }
    return bytes;
  }

  /** After the last block; returns how long the file is. What was written is on the disk then. */
  finish(layer: SealedLayer): number {
    const index = layerIndex(layer);
    const tail = new ArrayBuffer(TAIL_BYTES);
    new Float64Array(tail).set([this.#written + this.#bufferedBytes, index.length, crc32(index), FORMAT]);
    this.#buffered.push(index, new Uint8Array(tail));
    this.#bufferedBytes += index.length + TAIL_BYTES;
    this.#write();
    fdatasyncSync(this.#file);
    return this.#written;
  }

  close(): void {
    if (this.#open) closeSync(this.#file);
    this.#open = false;
  }

  /** What was read of it stays readable until it is closed. */
  remove(): void {
    try {
      unlinkSync(this.path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }

  get memoryBytes(): number {
    return this.#bufferedBytes;
  }

  #index(bytes: number): Uint8Array {
    const tail = new Float64Array(TAIL_BYTES / 8);
    if (fstatSync(this.#file).size !== bytes || !this.#fill(new Uint8Array(tail.buffer), bytes - TAIL_BYTES))
      throw new DamagedLayer('the file has another length');
    const [place = 0, length = 0, checksum = 0, format = 0] = tail;
    if (format !== FORMAT || place + length + TAIL_BYTES !== bytes)
      throw new DamagedLayer('there is no index');
    const index = new Uint8Array(length);
    if (!this.#fill(index, place) || crc32(index) !== checksum)
      throw new DamagedLayer('the index is damaged');
    return index;
  }

  #fill(into: Uint8Array, place: number): boolean {
    let filled = 0;
    while (filled < into.length) {
      const read = readSync(this.#file, into, filled, into.length - filled, place + filled);
      if (read === 0) return false;
      filled += read;
    }
    return true;
  }

  #write(): void {
    for (const bytes of this.#buffered) {
      for (let from = 0; from < bytes.length;)
        from += writeSync(this.#file, bytes, from, bytes.length - from, this.#written + from);
      this.#written += bytes.length;
    }
    this.#buffered = [];
    this.#bufferedBytes = 0;
  }
}

const checksumAt = (buffer: ArrayBufferLike, place: number): number =>
  new Uint32Array(buffer, place, 1)[0] as number;
