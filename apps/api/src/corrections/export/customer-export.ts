/**
 * The right of access: all that is kept of one customer as one JSON object, written part by part. What stands in it, and
 * what does not: docs/privacy.md.
 */
import { issueStory, renameTeams, variantBit, type IssueVariant, type NameOf } from '@twicetold/cases';
import { DEFAULT_WEIGHTS, momentOfCase, riskContext, riskIndex, type Columns } from '@twicetold/metrics';
import type { CustomerRecord, Workspace } from '@twicetold/store';
import { noted } from '../../access/noted.ts';
import { calibrationOf, settingsOf } from '../../live/answer-context.ts';
import type { Stores } from '../../stores.ts';
import { filesOfLoads } from '../files-of-loads.ts';
import { linesAbout } from '../forget-lines.ts';
import { whoIsMeant } from '../mentions.ts';
import { AgentsInOrder } from './agents-in-order.ts';
import { clearRows } from './clear-rows.ts';
import { toldEvent } from './told-event.ts';

export interface CustomerExport {
  readonly events: number;
  readonly cases: number;
  readonly pieces: AsyncGenerator<string, void>;
}

interface From {
  readonly stores: Stores;
  readonly dataFolder: string;
  readonly workspace: Workspace;
  readonly columns: Columns;
}

/** The one that pages show unless asked for another. */
const VARIANT: IssueVariant = { windowDays: 7, sameReason: true };

const REMARKS = [
  'The id of the customer is not stored: it was given by whoever asked for this file, and found by its keyed fingerprint.',
  'Values that were told (valueFingerprint) and what was read from the words of messages (readFromTheWords) are kept as keyed fingerprints only, which cannot be turned back.',
  'Texts and notes stand here where the workspace keeps texts; otherwise they were dropped before anything was stored.',
  'Measures and risk are computed from the events. What depends on which cases are one issue is told for repeat contacts within 7 days about the same reason.',
  'People of the organisation stand under numbers. Instants are UTC.',
];

/** Noted, with counts, before anything is handed out. `customer` is the id as the source writes it. */
export async function customerExport(from: From, customer: string): Promise<CustomerExport> {
  const { stores, workspace } = from;
  const record = await stores.records.of(workspace.id, customer);
  const counts = { events: record.events.length, cases: record.cases.length };
  await noted(stores, workspace.id, 'customer_exported', counts);
  return { ...counts, pieces: pieces(from, customer, record) };
}

async function* pieces(from: From, customer: string, record: CustomerRecord): AsyncGenerator<string, void> {
  const { stores, workspace } = from;
  const agents = new AgentsInOrder();
  const names = new Map(
    record.customerKeys.map((key, place) => [String(key), place === 0 ? customer : `other id ${place}`]),
  );
  const ofWhom = (key: string) => names.get(key) ?? 'somebody else';
  yield `{\n"about": ${JSON.stringify({
    format: 'twicetold customer',
    version: 1,
    workspace: workspace.name,
    customer,
    ids: record.customerKeys.length,
    exportedAt: new Date().toISOString(),
    observedUntil: workspace.asOf === null ? null : new Date(workspace.asOf).toISOString(),
    erasedUntil: record.erasedUntil === null ? null : new Date(record.erasedUntil).toISOString(),
    remarks: REMARKS,
  })}`;
  yield* list('cases', record.cases);
  yield* list('events', record.events, (event) => toldEvent(event, names, agents));
  yield* list('toldOtherwiseByAnotherLoad', record.otherwise, (event) => toldEvent(event, names, agents));
  if (record.pack !== null) {
    const rows = clearRows(record.pack, VARIANT, await namesIn(stores, workspace.id), agents);
    for (const [measure, ofMeasure] of Object.entries(rows)) yield* list(`measures.${measure}`, ofMeasure);
  }
  yield* list('risk', await risks(from, record));
  yield* list('worklist', record.worklist, ({ owner, author, ...version }) => ({
    ...version,
    ...(owner === null ? {} : { owner: agents.name(owner) }),
    ...(author === null ? {} : { author: agents.name(author) }),
  }));
  yield* list('figuresOfTheSource', record.figures);
  yield* list('merges', record.merges, ({ customer: merged, into, ...when }) => ({
    merged: ofWhom(merged),
    into: ofWhom(into),
    ...when,
  }));
  yield* list('rejectedRowsAndDifferences', await linesOf(from, customer, record));
  yield '\n}\n';
}

/** One line an entry, so that the file can be read, and is written without being held. */
function* list<Entry>(
  name: string,
  entries: readonly Entry[],
  shown: (entry: Entry) => unknown = (entry) => entry,
): Generator<string, void> {
  yield `,\n${JSON.stringify(name)}: [`;
  for (const [place, entry] of entries.entries())
    yield `${place === 0 ? '' : ','}\n  ${JSON.stringify(shown(entry))}`;
  yield entries.length === 0 ? ']' : '\n]';
}

async function namesIn({ dictionaries }: Stores, workspaceId: number): Promise<NameOf> {
  const names = new Map<string, string>();
  for (const { dictionary, code, name } of await dictionaries.entries(workspaceId))
    names.set(`${dictionary} ${code}`, name);
  return (dictionary, code) => names.get(`${dictionary} ${code}`) ?? '';
}

/** What each case has at the end of what was observed, driver by driver. */
async function risks({ stores, workspace, columns }: From, { cases, history }: CustomerRecord) {
  const { asOf } = workspace;
  if (asOf === null) return [];
  const events = renameTeams(history, settingsOf(workspace).teamNames ?? {});
  const weights = (await calibrationOf(stores, workspace, null)) ?? DEFAULT_WEIGHTS;
  const context = riskContext(columns, asOf, variantBit(VARIANT));
  return cases.flatMap((caseId) => {
    const story = issueStory(events, { caseId, variant: VARIANT, asOf });
    if (story === null) return [];
    const { index, contributions } = riskIndex(
      story.riskRow,
      momentOfCase(columns, context, story.caseRow.reason),
      weights,
    );
    return [{ case: caseId, index, contributions }];
  });
}

async function linesOf({ stores, dataFolder, workspace }: From, customer: string, record: CustomerRecord) {
  const { customerKey } = await stores.workspaces.secretsOf(workspace.id);
  const who = whoIsMeant(customer, record.cases, record.customerKeys, customerKey);
  const lines: unknown[] = [];
  for (const file of await filesOfLoads(stores, dataFolder, workspace.id))
    for await (const line of linesAbout(file, who)) lines.push(line);
  return lines;
}
