/** The Arrow streaming format: one record batch per batch of rows, nothing held beside it, whoever reads and how slowly. */
import { Readable } from 'node:stream';
import { inScopeOfNow } from '@twicetold/store';
import {
  AsyncByteQueue,
  Bool,
  type Data,
  type DataType,
  Field,
  Float64,
  Int32,
  makeData,
  RecordBatch,
  RecordBatchStreamWriter,
  Schema,
  Struct,
  TimestampMillisecond,
  Utf8,
  vectorFromArray,
} from 'apache-arrow';
import type { Cell, Kind } from './export-columns.ts';
import type { ExportTable } from './exported-rows.ts';

const typeOf = (kind: Kind, zone: string): DataType => {
  switch (kind) {
    case 'text':
      return new Utf8();
    case 'instant':
      return new TimestampMillisecond(zone);
    case 'number':
      return new Float64();
    case 'count':
      return new Int32();
    case 'flag':
      return new Bool();
  }
};

export function asArrow({ columns, batches }: ExportTable, zone: string): Readable {
  const schema = new Schema(columns.map(({ name, kind }) => new Field(name, typeOf(kind, zone), true)));
  const batchOf = (rows: readonly (readonly Cell[])[]): RecordBatch => {
    const children = schema.fields.map(
      ({ type }, place) =>
        vectorFromArray(
          rows.map((cells) => cells[place] ?? null),
          type as DataType,
        ).data[0] as Data,
    );
    const type = new Struct(schema.fields);
    return new RecordBatch(schema, makeData({ type, length: rows.length, nullCount: 0, children }));
  };
  async function* written() {
    const pieces = new Pieces();
    const writer = new RecordBatchStreamWriter();
    writer.reset(pieces, schema);
    let any = false;
    for await (const rows of batches()) {
      any = true;
      writer.write(batchOf(rows));
      yield* pieces.take();
    }
    // Without a batch there would be no schema either.
    if (!any) writer.write(batchOf([]));
    writer.close();
    yield* pieces.take();
  }
  return Readable.from(inScopeOfNow(written()), { objectMode: false });
}

/**
 * What has been written and not yet taken. The library's own stream takes batches without asking whether anybody reads: for
 * somebody who reads slowly it would hold the whole file.
 */
class Pieces extends AsyncByteQueue {
  #pieces: Uint8Array[] = [];

  override write(piece: ArrayBufferLike | Uint8Array): void {
    const bytes = piece instanceof Uint8Array ? piece : new Uint8Array(piece);
    if (bytes.byteLength > 0) this.#pieces.push(bytes);
  }

  take(): Uint8Array[] {
    const pieces = this.#pieces;
    this.#pieces = [];
    return pieces;
  }
}
