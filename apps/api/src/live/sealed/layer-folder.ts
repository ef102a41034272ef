/**
 * What of a workspace's columns is kept on disk, so that a start need not read everything from the database again: files of sealed
 * layers, and one that names them. PostgreSQL stays the truth: whatever is not as it should be is thrown away.
 *
 * Several processes may share a folder. Each reads and removes only files it has opened or written itself; the last to
 * write names the layers from which the next process starts. On systems where a removed file cannot be read any more by
 * those who have it open, give each process a data folder of its own.
 */
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { DEFINITION_VERSION } from '@twicetold/cases';
import type { SealedLayer } from '@twicetold/metrics';
import { LayerFile } from './layer-file.ts';

const FORMAT = 1;
/** Files that nobody names are of a process that was killed, or of one that is about to name them. */
const LEFT_BEHIND_MS = 3_600_000;

interface Named {
  readonly format: number;
  readonly definition: number;
  readonly database: string;
  /** Of the measures: what has changed since is not in the layers. */
  readonly version: number;
  readonly layers: readonly { readonly file: string; readonly bytes: number }[];
}

interface Written {
  readonly file: LayerFile;
  readonly bytes: number;
}

export interface OpenedLayers {
  readonly layers: readonly SealedLayer[];
  readonly version: number;
}

export class LayerFolder {
  readonly #folder: string;
  readonly #name: string;
  /** Which database, and which of its histories, the measures are from. */
  readonly #database: string;
  readonly #damaged: () => void;
  readonly #files = new Map<SealedLayer, Written>();
  /** A start would begin with layers of this process. */
  isNamed = false;

  constructor(dataFolder: string, workspaceId: number, database: string, damaged: () => void) {
    this.#folder = path.join(dataFolder, 'columns');
    this.#name = `workspace-${workspaceId}`;
    this.#database = database;
    this.#damaged = damaged;
  }

  /** null where there is nothing that is whole and of this database, of these definitions and no newer than `newest`. */
  open(newest: number): OpenedLayers | null {
    const named = this.#read();
    if (named === null || named.version > newest) return null;
    try {
      const layers = named.layers.map(({ file, bytes }) => {
        const opened = LayerFile.open(path.join(this.#folder, path.basename(file)), bytes, this.#damaged);
        this.#files.set(opened.layer, { file: opened.file, bytes });
        return opened.layer;
      });
      this.isNamed = true;
      return { layers, version: named.version };
    } catch {
      this.close();
      return null;
    }
  }

  /** Removes what is named of other measures than these: of another history, or under numbers of before keys were rotated. */
  discardOthers(): void {
    const named = this.#readAny();
    if (named === null || named.database === this.#database) return;
    rmSync(this.#named, { force: true });
    for (const { file } of named.layers)
      rmSync(path.join(this.#folder, path.basename(file)), { force: true });
  }

  /** For a new layer. */
  create(): LayerFile {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    return LayerFile.create(path.join(this.#folder, `${this.#name}-${randomUUID()}.layer`), this.#damaged);
  }

  /** All that belongs to the layer but its index is written. */
  add(layer: SealedLayer, file: LayerFile): void {
    this.#files.set(layer, { file, bytes: file.finish(layer) });
  }

  /** From now on a start begins with these layers, as of `version`. Removes what they replace; `erased`: all other files too. */
  name(layers: readonly SealedLayer[], version: number, erased: boolean): void {
    const written = layers.map((layer) => this.#files.get(layer) as Written);
    this.#write({
      format: FORMAT,
      definition: DEFINITION_VERSION,
      database: this.#database,
      version,
      layers: written.map(({ file, bytes }) => ({ file: path.basename(file.path), bytes })),
    });
    this.isNamed = true;
    this.#release(layers);
    this.#tidy(erased ? 0 : LEFT_BEHIND_MS);
  }

  /** Nothing of these layers stays on disk, though what is open can be read on. */
  forget(layers: readonly SealedLayer[]): void {
    if (layers.length === 0) return;
    this.isNamed = false;
    rmSync(this.#named, { force: true });
    for (const layer of layers) this.#files.get(layer)?.file.remove();
  }

  hasAll(layers: readonly SealedLayer[]): boolean {
    return layers.every((layer) => this.#files.has(layer));
  }

  close(): void {
    for (const { file } of this.#files.values()) file.close();
    this.#files.clear();
  }

  get bytes(): number {
    return [...this.#files.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  }

  get #named(): string {
    return path.join(this.#folder, `${this.#name}.json`);
  }

  #read(): Named | null {
    const named = this.#readAny();
    if (named === null) return null;
    const { format, definition, database } = named;
    return format === FORMAT && definition === DEFINITION_VERSION && database === this.#database
      ? named
      : null;
  }

  #readAny(): Named | null {
    try {
      return JSON.parse(readFileSync(this.#named, 'utf8')) as Named;
    } catch {
      return null;
    }
  }

  /** Whole or not at all. */
  #write(named: Named): void {
    const partial = `${this.#named}.${randomUUID()}.part`;
    const file = openSync(partial, 'wx', 0o600);
    try {
      writeSync(file, JSON.stringify(named));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(partial, this.#named);
  }

  /** Removes the files of layers other than these. */
  #release(layers: readonly SealedLayer[]): void {
    for (const [layer, { file }] of this.#files) {
      if (layers.includes(layer)) continue;
      file.remove();
      file.close();
      this.#files.delete(layer);
    }
  }

  #tidy(olderMs: number): void {
    const own = new Set([...this.#files.values()].map(({ file }) => path.basename(file.path)));
    for (const name of readdirSync(this.#folder)) {
      if (!name.startsWith(`${this.#name}-`) && !name.startsWith(`${this.#name}.json.`)) continue;
      const file = path.join(this.#folder, name);
      const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (!own.has(name) && age >= olderMs) rmSync(file, { force: true });
    }
  }
}
