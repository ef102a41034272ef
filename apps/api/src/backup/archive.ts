/**
 * The file of a backup: a tar packed by gzip. First `manifest.json`, then the rows of each table in pieces
 * (`<table>/000001`, PostgreSQL's COPY text format), at last `end.json` with the checksum of every piece.
 */
import { Type } from 'typebox';

export const FORMAT = 1;
export const MANIFEST = 'manifest.json';
export const END = 'end.json';

export interface Manifest {
  readonly format: typeof FORMAT;
  /** When the snapshot was taken, UTC. */
  readonly made: string;
  /** Names of the migrations that the tables have. */
  readonly migrations: readonly string[];
  readonly tables: readonly { readonly name: string; readonly columns: readonly string[] }[];
}

export interface ArchiveEnd {
  /** Name of a piece → SHA-256 of its bytes in hexadecimal. */
  readonly pieces: Readonly<Record<string, string>>;
  /** Name of a sequence → how far it had got. */
  readonly sequences: Readonly<Record<string, number>>;
}

const texts = Type.Array(Type.String());
export const manifestSchema = Type.Object({
  format: Type.Literal(FORMAT),
  made: Type.String(),
  migrations: texts,
  tables: Type.Array(Type.Object({ name: Type.String(), columns: texts })),
});
export const endSchema = Type.Object({
  pieces: Type.Record(Type.String(), Type.String()),
  sequences: Type.Record(Type.String(), Type.Number()),
});

export const pieceName = (table: string, number: number): string =>
  `${table}/${String(number).padStart(6, '0')}`;
