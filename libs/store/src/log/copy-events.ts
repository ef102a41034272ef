import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { lineOf, type EventRow, type SameInAll } from './event-rows.ts';

/** Lines are joined to pieces of about this many characters: one write per line costs more than the line. */
const PIECE = 64 * 1024;

/** Rows into a table by its COPY: several times as fast as INSERT with parameters. */
export async function copyEvents(
  client: PoolClient,
  statement: string,
  rows: readonly EventRow[],
  same: SameInAll,
): Promise<void> {
  await pipeline(Readable.from(pieces(rows, same)), client.query(copyFrom(statement)));
}

function* pieces(rows: readonly EventRow[], same: SameInAll): Generator<string> {
  let piece = '';
  for (const row of rows) {
    piece += lineOf(row, same);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
