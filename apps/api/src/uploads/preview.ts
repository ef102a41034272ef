/** What an upload would become: the columns as they are understood, the first events, what follows and what is refused. */
import type { SavedMapping } from '@twicetold/store';
import type { Adapter } from '../load/adapters/adapter.ts';
import type { Input } from '../load/input.ts';
import { beginningsOf } from './beginnings.ts';
import { consequencesOf, type Consequence } from '../load/mapping/consequences.ts';
import { savedFor } from '../load/mapping/import-mapping.ts';
import { judged, proposeMapping, type Proposal } from '../load/mapping/propose.ts';
import type { Mapping } from '../load/mapping/schema.ts';
import { Reading } from '../load/reading.ts';

export interface PreviewColumn {
  readonly name: string;
  readonly samples: readonly string[];
  /** What it is taken for; null = it is not used. */
  readonly proposed: string | null;
  readonly why: string;
  readonly flags: readonly string[];
}

export interface Preview {
  /** null: these files need none, or none can be proposed. */
  readonly mapping: Mapping | null;
  /** Name under which the workspace keeps that mapping, taken because it is for just these columns; null = it is none of those. */
  readonly saved: string | null;
  readonly columns: readonly PreviewColumn[];
  /** In the canonical format, in clear. */
  readonly events: readonly unknown[];
  readonly consequences: readonly string[];
  readonly rejects: readonly PreviewReject[];
}

export interface PreviewReject {
  readonly file: string;
  readonly line: number;
  readonly field: string;
  readonly reason: string;
}

const EVENTS = 20;
const REJECTS = 10;

export interface PreviewSettings {
  /** What the columns of a table mean; null = as the workspace has saved it, else as they are proposed to mean. */
  readonly mapping: Mapping | null;
  readonly saved: readonly SavedMapping[];
  readonly zone: string | null;
}

export async function previewOf(
  adapter: Adapter,
  inputs: readonly Input[],
  { mapping, saved, zone }: PreviewSettings,
): Promise<Preview> {
  if (adapter.name !== 'table')
    return {
      mapping: null,
      saved: null,
      columns: [],
      consequences: [],
      ...(await beginningOf(adapter, inputs)),
    };
  const proposal = await proposeMapping(inputs, { zone });
  const known = mapping === null ? savedFor(proposal, saved) : null;
  const described = mapping ?? known?.mapping ?? null;
  const used = described ?? proposal.mapping;
  const columns = proposal.tables.flatMap((table) =>
    table.columns.map(({ column, proposed, why, flags, samples }) => ({
      name: column,
      samples,
      proposed: proposed.as === 'unused' ? null : proposed.as,
      why,
      flags,
    })),
  );
  const consequences = described === null ? proposal.consequences : consequencesBy(described, proposal);
  const beginning = used === null ? { events: [], rejects: [] } : await beginningOf(adapter, inputs, used);
  return {
    mapping: used,
    saved: known?.name ?? null,
    columns,
    consequences: consequences.map(({ sentence }) => sentence),
    ...beginning,
  };
}

function consequencesBy(mapping: Mapping, { tables }: Proposal): Consequence[] {
  return consequencesOf(
    mapping.tables.flatMap((table, place) => {
      const proposal = tables[place];
      return proposal === undefined ? [{ table, proposal: null, history: false }] : [judged(table, proposal)];
    }),
  );
}

async function beginningOf(
  adapter: Adapter,
  inputs: readonly Input[],
  mapping?: Mapping,
): Promise<Pick<Preview, 'events' | 'rejects'>> {
  const events: unknown[] = [];
  const rejects: PreviewReject[] = [];
  const reading = new Reading();
  const options = { until: null, reading, ...(mapping === undefined ? {} : { mapping }) };
  for await (const row of adapter.read(beginningsOf(inputs), options)) {
    events.push(...row.events);
    const { file, line, rejection } = row;
    if (rejection !== null && rejects.length < REJECTS) rejects.push({ file, line, ...rejection });
    if (events.length >= EVENTS) break;
  }
  return { events: events.slice(0, EVENTS), rejects };
}
