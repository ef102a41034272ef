import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { copyLine, keepable, keepableJson } from '../database/copy-text.ts';
import type { AdmittedEvent } from './admitted-event.ts';
import { COPY_STAGE, CREATE_STAGE } from './statements.ts';

/** Lines are joined to pieces of about this many characters: one write per line costs more than the line. */
const PIECE = 64 * 1024;

/** Fills the connection's stage table, by COPY: several times as fast as INSERT with parameters. */
export async function stage(client: PoolClient, events: readonly AdmittedEvent[]): Promise<void> {
  await client.query(CREATE_STAGE);
  await pipeline(Readable.from(pieces(events)), client.query(copyFrom(COPY_STAGE)));
}

function* pieces(events: readonly AdmittedEvent[]): Generator<string> {
  let piece = '';
  for (const [line, { event, customerKey }] of events.entries()) {
    piece += copyLine([
      line,
      customerKey,
      keepable(event.id),
      keepable(event.case),
      event.at,
      event.seq,
      event.type,
      keepableJson(event.body),
    ]);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
