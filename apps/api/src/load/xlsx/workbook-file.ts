/** The parts of a workbook, each read as a stream of text. */
import { pipeline } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { Failure } from '../../failure.ts';
import { expansionLimit, UNPACKING_LIMITS } from '../unpacking.ts';

export class WorkbookFile {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly name: string;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>, name: string) {
    this.#zip = zip;
    this.#entries = entries;
    this.name = name;
  }

  /**
   * @param file where it lies
   * @param name for messages
   */
  static async open(file: string, name: string): Promise<WorkbookFile> {
    try {
      const zip = await openPromise(file, { autoClose: false });
      const entries = new Map<string, Entry>();
      for await (const entry of zip.eachEntry())
        entries.set(entry.fileName.replace(/^\//, '').toLowerCase(), entry);
      return new WorkbookFile(zip, entries, name);
    } catch (error) {
      throw new Failure(`${name} is a damaged workbook (${(error as Error).message}): save it again.`, 2);
    }
  }

  has(part: string): boolean {
    return this.#entries.has(part.toLowerCase());
  }

  /** In pieces; nothing where there is no such part. Fails with a Failure where it is damaged or unpacks to too much. */
  async *text(part: string): AsyncGenerator<string> {
    const entry = this.#entries.get(part.toLowerCase());
    if (entry === undefined) return;
    const decoder = new StringDecoder('utf8');
    const limit = expansionLimit(`${this.name}/${part}`, UNPACKING_LIMITS, () =>
      Math.max(1, entry.compressedSize),
    );
    try {
      const packed = await this.#zip.openReadStreamPromise(entry);
      pipeline(packed, limit, () => undefined);
      for await (const chunk of limit) yield decoder.write(chunk as Buffer);
    } catch (error) {
      if (error instanceof Failure) throw error;
      throw new Failure(
        `${this.name} is a damaged workbook (${(error as Error).message}): save it again.`,
        2,
      );
    } finally {
      limit.destroy();
    }
  }

  close(): void {
    this.#zip.close();
  }
}
