/** Writes one CSV file per row table out of the measures of a workspace, customer by customer. */
import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import { unpackMeasures, variantBit, type CustomerMeasures } from '@twicetold/cases';
import { withClient } from '../load/databases.ts';
import { ROW_TABLES, type RowTableName } from './row-tables.ts';

type Value = string | number | boolean | null;

/** Names by their number, per dimension; null of 0. */
export type Names = Readonly<Record<'team' | 'channel' | 'reason', readonly (string | null)[]>>;

/** The variant of what is one issue that questions have unless they say otherwise. */
const VARIANT = variantBit({ windowDays: 7, sameReason: true });
const OPEN = new Set(['new', 'open', 'waiting_customer', 'waiting_third_party', 'on_hold']);
const PIECE = 1 << 16;

export async function exportRows(url: string, workspace: string, folder: string): Promise<Names> {
  const writers = Object.fromEntries(
    ROW_TABLES.map(({ name }) => [name, new Rows(path.join(folder, `${name}.csv`))]),
  ) as Record<RowTableName, Rows>;
  const names = await withClient(url, async (client) => {
    const { rows: found } = await client.query<{ id: number }>('select id from workspace where name = $1', [
      workspace,
    ]);
    const id = found[0]?.id ?? 0;
    const { rows: entries } = await client.query<{ dictionary: string; code: number; name: string }>(
      'select dictionary, code, name from dictionary where workspace_id = $1',
      [id],
    );
    const texts = new Map(entries.map(({ dictionary, code, name }) => [`${dictionary} ${code}`, name]));
    const nameOf = (dictionary: string, code: number) => texts.get(`${dictionary} ${code}`) ?? '';
    const numbers = { team: new Numbers(), channel: new Numbers(), reason: new Numbers() };
    await client.query('begin read only');
    await client.query(
      `declare measures no scroll cursor for
       select case_ids, packed from customer_measure where workspace_id = ${id}`,
    );
    const writing = new CustomerRows(writers, numbers);
    for (;;) {
      const { rows } = await client.query<{ case_ids: string[]; packed: Buffer }>('fetch 2000 from measures');
      for (const { case_ids, packed } of rows) writing.write(unpackMeasures(packed, case_ids, nameOf));
      await Promise.all(Object.values(writers).map((writer) => writer.room()));
      if (rows.length === 0) break;
    }
    await client.query('rollback');
    return { team: numbers.team.names, channel: numbers.channel.names, reason: numbers.reason.names };
  });
  await Promise.all(Object.values(writers).map((writer) => writer.end()));
  return names;
}

class CustomerRows {
  readonly #next: Record<'customer' | 'case' | 'contact' | 'handoff', number> = {
    customer: 0,
    case: 0,
    contact: 0,
    handoff: 0,
  };

  constructor(
    readonly into: Readonly<Record<RowTableName, Rows>>,
    readonly numbers: Readonly<Record<'team' | 'channel' | 'reason', Numbers>>,
  ) {}

  write({ cases, rows }: CustomerMeasures): void {
    const { team, channel, reason } = this.numbers;
    const customer = this.#next.customer++;
    const base = this.#next.case;
    this.#next.case += cases.length;
    const chosen = <R extends { readonly variants: number }>(all: readonly R[]) =>
      all.filter(({ variants }) => (variants & VARIANT) !== 0);
    rows.case.forEach((row, ordinal) => {
      const { openedAt, resolvedAt, firstResponse, firstResponseNotTimed } = row;
      this.into.cases.add([
        base + ordinal,
        cases[ordinal] ?? '',
        customer,
        instant(openedAt),
        instant(resolvedAt),
        openedAt === null || resolvedAt === null ? null : resolvedAt - openedAt,
        firstResponseNotTimed ? null : firstResponse,
        channel.of(row.channel),
        team.of(row.resolvingTeam),
        reason.of(row.reason),
      ]);
    });
    for (const row of chosen(rows.contact)) {
      if (row.praise) continue;
      this.into.contacts.add([
        this.#next.contact++,
        base + row.case,
        base + row.issueCase,
        customer,
        instant(row.at),
        row.direction === 'inbound',
        row.repeat === 'chase' || row.repeat === 'comeback',
        channel.of(row.channel),
        team.of(row.team),
      ]);
    }
    for (const row of chosen(rows.handoff)) {
      if (row.level !== 'TEAM') continue;
      this.into.handoffs.add([
        this.#next.handoff++,
        base + row.case,
        base + row.issueCase,
        instant(row.at),
        team.of(row.fromTeam),
        team.of(row.toTeam),
        row.evidence === null ? null : row.known,
        row.evidence === null ? null : row.lost,
      ]);
    }
    for (const row of chosen(rows.issue)) {
      const { openedAt, firstResolvedAt, firstRepeatAt, contacts } = row;
      this.into.issues.add([
        base + row.case,
        instant(openedAt),
        instant(firstResolvedAt),
        instant(firstRepeatAt),
        contacts,
        channel.of(rows.case[row.case]?.channel ?? null),
      ]);
    }
    for (const row of rows.stay) {
      if (row.status === null || !OPEN.has(row.status)) continue;
      this.into.stays.add([base + row.case, instant(row.enteredAt), instant(row.leftAt), team.of(row.team)]);
    }
    for (const row of chosen(rows.promise))
      this.into.promises.add([instant(row.at), instant(row.dueAt), instant(row.keptAt), team.of(row.team)]);
    for (const row of chosen(rows.voice)) {
      if (row.kind !== 'csat' && row.kind !== 'nps') continue;
      this.into.ratings.add([
        instant(row.at),
        row.kind,
        row.score,
        row.max,
        channel.of(row.channel),
        team.of(row.team),
      ]);
    }
  }
}

class Numbers {
  readonly names: (string | null)[] = [null];
  readonly #known = new Map<string, number>();

  of(name: string | null): number | null {
    if (name === null) return null;
    const known = this.#known.get(name) ?? this.names.push(name) - 1;
    this.#known.set(name, known);
    return known;
  }
}

class Rows {
  readonly #stream: WriteStream;
  #piece = '';
  #full = false;

  constructor(file: string) {
    this.#stream = createWriteStream(file);
  }

  /** Nothing that is written here has a comma or a quotation mark in it. */
  add(values: readonly Value[]): void {
    this.#piece += `${values.map((value) => value ?? '').join(',')}\n`;
    if (this.#piece.length > PIECE) this.#flush();
  }

  async room(): Promise<void> {
    if (this.#full) await once(this.#stream, 'drain');
    this.#full = false;
  }

  async end(): Promise<void> {
    await this.room();
    this.#flush();
    await new Promise<void>((resolve) => this.#stream.end(resolve));
  }

  #flush(): void {
    this.#full = !this.#stream.write(this.#piece);
    this.#piece = '';
  }
}

function instant(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString().slice(0, -1).replace('T', ' ');
}
