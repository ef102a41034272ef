/** The Arrow streaming format: one record batch per batch of rows, nothing held beside it. */
import { Readable } from 'node:stream';
import {
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
  async function* recordBatches() {
    let any = false;
    for await (const rows of batches()) {
      any = true;
      yield batchOf(rows);
    }
    // Without a batch there would be no schema either.
    if (!any) yield batchOf([]);
  }
  const writer = RecordBatchStreamWriter.throughNode();
  const source = Readable.from(recordBatches());
  source.on('error', (error) => writer.destroy(error));
  return source.pipe(writer);
}
