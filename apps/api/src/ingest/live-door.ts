/** Where rows that come in one by one enter the log: what is posted, what webhooks tell and what connections fetch. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { parseInstant } from '@twicetold/cases';
import { LoadTakenBack, type Appended, type Workspace, type WorkspaceSecrets } from '@twicetold/store';
import type { Adapter, SourceRow } from '../load/adapters/adapter.ts';
import { Door } from '../load/door.ts';
import { Noticed } from '../load/noticed.ts';
import type { RejectedRow } from '../load/rejected-rows.ts';
import type { LoadReport } from '../load/report/load-report.ts';
import { Tally } from '../load/report/tally.ts';
import { ToldFigures } from '../load/report/told-figures.ts';
import { rejected as turnedAway } from '../operations/happenings.ts';
import type { Say } from '../log/say.ts';
import type { Stores } from '../stores.ts';
import { LiveRejects } from './live-rejects.ts';
import { liveReport } from './live-report.ts';
import type { LiveReviews } from './live-reviews.ts';

/** The source that the rows are from. */
export interface LiveTarget {
  readonly workspaceId: number;
  readonly source: string;
  readonly adapter: Pick<Adapter, 'name' | 'lacks'>;
  /** What whoever brings them knows to be missing. */
  readonly noticed?: Noticed;
}

export interface Taken {
  readonly accepted: number;
  readonly duplicates: number;
  readonly newCases: number;
  /** Turned away: of customers who were erased. */
  readonly erased: number;
  readonly rejected: readonly RejectedRow[];
}

/** Clocks differ, but one event of next year would move the observation horizon of everything. */
const AHEAD_MS = 3_600_000;
/** Reading texts takes the processor; others are to be answered meanwhile. */
const TURN_MS = 20;
const AT_ONCE = 5_000;

export class LiveDoor {
  readonly #stores: Stores;
  readonly #rejects: LiveRejects;
  readonly #reviews: LiveReviews | null;
  readonly #secrets = new Map<number, WorkspaceSecrets>();

  /** @param reviews null: nobody looks at the cases of what comes in */
  constructor(stores: Stores, dataFolder: string, say: Say, reviews: LiveReviews | null = null) {
    this.#stores = stores;
    this.#reviews = reviews;
    this.#rejects = new LiveRejects(dataFolder, say);
  }

  /** Resolves when all of it is in the log. Rows with an event that cannot be taken are rejected, the rest is kept. */
  async take(target: LiveTarget, rows: readonly SourceRow[]): Promise<Taken> {
    let taken: Taken = { accepted: 0, duplicates: 0, newCases: 0, erased: 0, rejected: [] };
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      const next = await this.#takeSome(target, rows.slice(from, from + AT_ONCE));
      taken = {
        accepted: taken.accepted + next.accepted,
        duplicates: taken.duplicates + next.duplicates,
        newCases: taken.newCases + next.newCases,
        erased: taken.erased + next.erased,
        rejected: [...taken.rejected, ...next.rejected],
      };
    }
    return taken;
  }

  async #takeSome(target: LiveTarget, rows: readonly SourceRow[]): Promise<Taken> {
    try {
      return await this.#takeOnce(target, rows);
    } catch (error) {
      // Today's load was taken back just now: what comes after belongs to the next one.
      if (error instanceof LoadTakenBack) return this.#takeOnce(target, rows);
      throw error;
    }
  }

  async #takeOnce(target: LiveTarget, rows: readonly SourceRow[]): Promise<Taken> {
    const { workspaceId } = target;
    const { loads, log, workspaces } = this.#stores;
    const [workspace, { load, source }] = await Promise.all([
      workspaces.withId(workspaceId),
      loads.live(workspaceId, target.source, target.adapter.name),
    ]);
    if (workspace === null) throw new Error('The workspace is gone.');
    const secrets = await this.#secretsOf(workspace);
    let appended: Appended = { accepted: 0, duplicates: 0, newCases: 0, erased: 0 };
    const by = { workspaceId, sourceId: source.id, loadId: load.id, keyGeneration: secrets.generation };
    const tally = new Tally(Date.now());
    const noticed = target.noticed ?? new Noticed();
    const figures = new ToldFigures(this.#stores, by, secrets, noticed);
    const door = new Door({
      workspace,
      source: source.name,
      secrets,
      until: null,
      onEvent: (event, customerStated) => tally.add(event, customerStated),
      append: async (batch) => {
        const next = await log.append(by, batch);
        appended = sumOf(appended, next);
        return next;
      },
    });
    const rejected = await enter(door, figures, rows);
    await door.settle();
    await figures.settle();
    await this.#rejects.keep(load.id, rejected);
    const { accepted, duplicates, newCases, erased } = appended;
    const counts = {
      rows: rows.length,
      events: accepted,
      cases: newCases,
      duplicates,
      rejected: rejected.length,
    };
    await loads.addCounts(load.id, counts);
    // What only repeats is no further evidence.
    if (accepted > 0 || rejected.length > 0) {
      const came = { counts, erased, rejected, tally, noticed, adapter: target.adapter };
      await loads.revise(load.id, (before) => {
        const report = liveReport(before as LoadReport | null, came);
        return { report, capabilities: report.abilities };
      });
      this.#reviews?.later({ id: load.id, workspaceId, adapter: target.adapter, noticed });
    }
    return { accepted, duplicates, newCases, erased, rejected };
  }

  /** Those of before, where keys are rotated just now: what is admitted with them is keyed again when it is appended. */
  async #secretsOf({ id, keyGeneration }: Workspace): Promise<WorkspaceSecrets> {
    const known = this.#secrets.get(id);
    if (known?.generation === keyGeneration) return known;
    const secrets = await this.#stores.workspaces.secretsOf(id);
    this.#secrets.set(id, secrets);
    return secrets;
  }
}

function sumOf(a: Appended, b: Appended): Appended {
  return {
    accepted: a.accepted + b.accepted,
    duplicates: a.duplicates + b.duplicates,
    newCases: a.newCases + b.newCases,
    erased: a.erased + b.erased,
  };
}

async function enter(door: Door, told: ToldFigures, rows: readonly SourceRow[]): Promise<RejectedRow[]> {
  const rejected: RejectedRow[] = [];
  let since = Date.now();
  for (const { file, line, events, rejection, raw, figures = [] } of rows) {
    let refused = rejection;
    told.add(figures);
    for (const event of events) {
      const wrong = liesAhead(event)
        ? { field: 'at', reason: 'lies ahead of the clock of the server by more than an hour' }
        : door.take(event);
      refused ??= wrong;
    }
    if (refused !== null) {
      rejected.push({ file, line, field: refused.field, reason: refused.reason, raw });
      turnedAway.tell({ reason: refused.reason });
    }
    await door.room();
    if (Date.now() - since > TURN_MS) {
      await nextTurn();
      since = Date.now();
    }
  }
  return rejected;
}

function liesAhead(event: unknown): boolean {
  const at = (event as { at?: unknown } | null | undefined)?.at;
  return typeof at === 'string' && parseInstant(at) > Date.now() + AHEAD_MS;
}
