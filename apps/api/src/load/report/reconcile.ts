/** The figures that a source told, against ours: all differences to a file, the first of them and the counts to the report. */
import { unpackMeasures } from '@twicetold/cases';
import {
  caseMeasures,
  FIGURES,
  Reconciliation,
  WorkingHours,
  type CaseMeasures,
  type Difference,
} from '@twicetold/metrics';
import type { AppendedBy } from '@twicetold/store';
import type { Stores } from '../../stores.ts';
import { LineFile } from '../line-file.ts';
import { casesWithMeasures } from './cases-with-measures.ts';
import type { ReconciliationSummary } from './load-report.ts';

/** Differences that the report repeats. */
const SHOWN = 20;

/** null where the load told no figures. `file`: where every difference goes; null: nowhere. */
export async function reconcile(
  stores: Stores,
  load: AppendedBy,
  file: string | null,
): Promise<ReconciliationSummary | null> {
  const workspace = await stores.workspaces.withId(load.workspaceId);
  const hours = new WorkingHours(workspace?.settings ?? {});
  const teams = await teamNames(stores, load.workspaceId);
  const run = new Run(file);
  try {
    for await (const theirs of caseByCase(stores, load)) {
      const ours = new Map<string, CaseMeasures>();
      for await (const { caseIds, packed, ordinals } of casesWithMeasures(stores, load.workspaceId, [
        ...theirs.keys(),
      ])) {
        const measures = unpackMeasures(packed, caseIds, (dictionary, code) =>
          dictionary === 'team' ? (teams.get(code) ?? '') : String(code),
        );
        const caseAt = caseMeasures(measures, hours);
        for (const ordinal of ordinals) {
          const found = caseAt(ordinal);
          if (found !== null) ours.set(caseIds[ordinal] as string, found);
        }
      }
      for (const [caseId, told] of theirs) await run.compare(caseId, ours.get(caseId) ?? null, told);
    }
  } finally {
    await run.close();
  }
  return run.summary;
}

type Told = ReadonlyMap<string, number | null>;

/** Cases with their figures, in pieces; a case is never in two of them. */
async function* caseByCase(stores: Stores, load: AppendedBy): AsyncGenerator<ReadonlyMap<string, Told>> {
  let cases = new Map<string, Map<string, number | null>>();
  for await (const rows of stores.figures.ofLoad(load)) {
    const last = rows.at(-1)?.case_id;
    for (const { case_id: id, figure, value } of rows) {
      const told = cases.get(id) ?? new Map<string, number | null>();
      cases.set(id, told.set(figure, value));
    }
    const unfinished = last === undefined ? undefined : cases.get(last);
    if (last === undefined || unfinished === undefined) continue;
    cases.delete(last);
    yield cases;
    cases = new Map([[last, unfinished]]);
  }
  if (cases.size > 0) yield cases;
}

async function teamNames(
  { dictionaries }: Stores,
  workspaceId: number,
): Promise<ReadonlyMap<number, string>> {
  const entries = await dictionaries.namesOf(workspaceId, 'team');
  return new Map(entries.map(({ code, name }) => [code, name]));
}

class Run {
  readonly #reconciliation = new Reconciliation();
  readonly #first: Difference[] = [];
  #lines: LineFile | null = null;
  #told = false;

  constructor(readonly file: string | null) {}

  async compare(caseId: string, ours: CaseMeasures | null, told: Told): Promise<void> {
    this.#told = true;
    for (const figure of FIGURES) {
      const theirs = told.get(figure.id);
      if (theirs === undefined) continue;
      const mine = ours === null ? null : figure.ofCase(ours);
      const difference = this.#reconciliation.compare(caseId, figure, mine, theirs);
      if (difference !== null) await this.#add(difference);
    }
  }

  get summary(): ReconciliationSummary | null {
    if (!this.#told) return null;
    const { figures, differences } = this.#reconciliation;
    return { figures, differences, first: this.#first, file: differences > 0 ? this.file : null };
  }

  async close(): Promise<void> {
    await this.#lines?.close();
  }

  async #add(difference: Difference): Promise<void> {
    if (this.#first.length < SHOWN) this.#first.push(difference);
    if (this.file === null) return;
    this.#lines ??= new LineFile(this.file);
    await this.#lines.add(JSON.stringify(difference));
  }
}
