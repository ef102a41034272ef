/** Cases at risk with who looks after them: filled from the risk of a team's cases, read with what came of each. */
import { Injectable } from '@nestjs/common';
import { variantBit, type CustomerMeasures } from '@twicetold/cases';
import {
  casesAtRisk,
  DEFAULT_RISK_THRESHOLD,
  heardSince,
  outcomeOf,
  resolveQuestion,
  WORK_STATES,
  type WorkState,
} from '@twicetold/metrics';
import type { CasePlace, Workspace, WorklistItem as Kept, WorklistVersion } from '@twicetold/store';
import type {
  ChangedWorklistItem,
  FilledWorklist,
  MutationChangeWorklistItemArgs,
  QueryWorklistArgs,
  Worklist,
  WorklistItem,
} from '../generated/graphql.ts';
import { isSeen, teamsSeen } from '../access/own-teams.ts';
import { settingsOf } from '../live/answer-context.ts';
import { Stores } from '../stores.ts';
import { CaseSummaries } from './case-summaries.ts';
import { answered, badInput, notFound } from './errors.ts';
import { issueOf, measuresOf } from './measures-of.ts';
import { Turns } from './turns.ts';
import { WorkspaceService } from './workspace.service.ts';

/** As many as a team can look after; the rest comes up when these are done. */
const MOST_OPENED = 200;
const MOST_LISTED = 1_000;
const LONGEST_NAME = 80;
const LONGEST_NOTE = 2_000;
const ASKED = { metrics: ['word_of_mouth_at_risk'] };

/** What a resolver goes on with: the history is read only where it is asked for. */
export type ListedItem = Omit<WorklistItem, 'history'> & { readonly workspaceId: number };
type Listed = Omit<Worklist, 'items'> & { readonly items: ListedItem[] };
type Changed = Omit<ChangedWorklistItem, 'item'> & { readonly item: ListedItem };

@Injectable()
export class WorklistService {
  constructor(
    private readonly stores: Stores,
    private readonly workspaces: WorkspaceService,
    private readonly summaries: CaseSummaries,
    private readonly turns: Turns,
  ) {}

  async fill(name: string, team: string): Promise<FilledWorklist> {
    const workspace = await this.workspaces.named(name);
    if (workspace.asOf === null) return { atRisk: 0, opened: 0 };
    const [columns, context] = await Promise.all([
      this.workspaces.columnsOf(workspace),
      this.workspaces.contextFor(workspace, {}),
    ]);
    const ofTeam = [{ dimension: 'team', in: [team] }] as const;
    const { cases } = await this.turns.take((goOn) =>
      answered(() => casesAtRisk(columns, ofTeam, { ...context, goOn })),
    );
    const taken = await this.#itemsOfIssues(workspace);
    const fresh = cases
      .filter(({ customer, issueOrdinal }) => !taken.has(`${customer} ${issueOrdinal}`))
      .slice(0, MOST_OPENED);
    const ids = await this.stores.measures.caseIds(
      workspace.id,
      fresh.map(({ customer, caseOrdinal }) => ({ customer, ordinal: caseOrdinal })),
    );
    const items = fresh.flatMap(({ customer, risk }, place) => {
      const caseId = ids[place] ?? null;
      return caseId === null ? [] : [{ customer, caseId, risk }];
    });
    return { atRisk: cases.length, opened: await this.stores.worklist.open(workspace.id, items) };
  }

  async list({ workspace: name, team, states, owner, first }: QueryWorklistArgs): Promise<Listed> {
    const count = first ?? 200;
    if (count < 0 || count > MOST_LISTED) throw badInput('first', 'whole', { low: 0, high: MOST_LISTED });
    const wanted = new Set((states ?? WORK_STATES).map(stateNamed));
    const workspace = await this.workspaces.named(name);
    const all = await this.#shown(workspace, await this.stores.worklist.list(workspace.id));
    const ofTeam = all.filter((item) => team == null || item.case.team === team);
    const ofOwner = ofTeam.filter((item) => owner == null || item.owner === owner);
    const found = ofOwner.filter(({ state }) => wanted.has(state as WorkState)).sort(byWorkThenRisk);
    return {
      asOf: new Date(workspace.asOf ?? 0).toISOString(),
      threshold: thresholdOf(workspace),
      totalCount: found.length,
      counts: WORK_STATES.map((state) => ({
        state,
        count: ofOwner.filter((item) => item.state === state).length,
      })),
      owners: [...new Set(ofTeam.flatMap((item) => item.owner ?? []))].sort(),
      items: found.slice(0, count),
    };
  }

  async item(name: string, id: number): Promise<ListedItem | null> {
    const workspace = await this.workspaces.named(name);
    const kept = await this.stores.worklist.find(workspace.id, id);
    return kept === null ? null : ((await this.#shown(workspace, [kept]))[0] ?? null);
  }

  async change({
    workspace: name,
    id,
    version,
    change,
    author,
  }: MutationChangeWorklistItemArgs): Promise<Changed> {
    const workspace = await this.workspaces.named(name);
    const kept = await this.stores.worklist.find(workspace.id, id);
    const before = kept === null ? undefined : (await this.#shown(workspace, [kept]))[0];
    if (kept === null || before === undefined) throw notFound('item', id);
    const changed = await this.stores.worklist.change(workspace.id, id, version, {
      state: change.state == null ? kept.state : stateNamed(change.state),
      owner: change.owner === undefined ? kept.owner : textOf('owner', change.owner, LONGEST_NAME),
      note: change.note === undefined ? kept.note : textOf('note', change.note, LONGEST_NOTE),
      author: textOf('author', author, LONGEST_NAME),
      risk: before.case.risk,
    });
    const now = changed ?? (await this.stores.worklist.find(workspace.id, id));
    const item = now === null ? undefined : (await this.#shown(workspace, [now]))[0];
    if (item === undefined) throw notFound('item', id);
    return { item, conflict: changed === null };
  }

  async ofAlert(workspace: Workspace, alertId: number): Promise<ListedItem[]> {
    return this.#shown(workspace, await this.stores.worklist.ofAlert(workspace.id, alertId));
  }

  /** Takes a case on from an alert: under the item of its issue, or a new one. */
  async takeFromAlert(workspace: Workspace, alertId: number, caseId: string): Promise<ListedItem> {
    const { places, measures } = await this.#placesOf(workspace, [{ caseId }]);
    const place = places.get(caseId);
    const own = place === undefined ? undefined : measures.get(place.customer);
    if (place === undefined || own === undefined || !isSeen(own, place.ordinal, teamsSeen(workspace)))
      throw notFound('item', caseId);
    const { customer, ordinal } = place;
    const issue = issueKey(workspace, own, place);
    const kept =
      (await this.#itemsOfIssues(workspace)).get(issue) ??
      (await this.#opened(workspace, caseId, customer, ordinal));
    await this.stores.worklist.takeFromAlert(workspace.id, alertId, kept.id);
    const [item] = await this.#shown(workspace, [kept]);
    if (item === undefined) throw notFound('item', caseId);
    return item;
  }

  /** Of some cases, those whose issue has one of the items. */
  async casesOfItems(
    workspace: Workspace,
    items: readonly ListedItem[],
    caseIds: readonly string[],
  ): Promise<ReadonlySet<string>> {
    const wanted = items.map((item) => ({ caseId: item.case.id }));
    const { places, measures } = await this.#placesOf(workspace, wanted);
    const keyOf = (place: CasePlace | undefined): string | null => {
      const own = place === undefined ? undefined : measures.get(place.customer);
      return place === undefined || own === undefined ? null : issueKey(workspace, own, place);
    };
    const issues = new Set(wanted.flatMap(({ caseId }) => keyOf(places.get(caseId)) ?? []));
    if (issues.size === 0) return new Set();
    const others = await this.stores.worklist.placesOf(workspace.id, caseIds);
    return new Set(caseIds.filter((caseId) => issues.has(keyOf(others.get(caseId)) ?? '')));
  }

  async #opened(workspace: Workspace, caseId: string, customer: bigint, ordinal: number): Promise<Kept> {
    const [summary] = await this.summaries.of(workspace, ASKED, [{ customer, caseOrdinal: ordinal }]);
    if (summary?.risk == null) throw notFound('item', caseId);
    await this.stores.worklist.open(workspace.id, [{ customer, caseId, risk: summary.risk }]);
    const kept = (await this.stores.worklist.list(workspace.id)).find((item) => item.caseId === caseId);
    if (kept === undefined) throw notFound('item', caseId);
    return kept;
  }

  history({ workspaceId, id }: ListedItem): Promise<WorklistVersion[]> {
    return this.stores.worklist.history(workspaceId, id);
  }

  /** Of every issue that has one. */
  async #itemsOfIssues(workspace: Workspace): Promise<ReadonlyMap<string, Kept>> {
    const kept = await this.stores.worklist.list(workspace.id);
    const { places, measures } = await this.#placesOf(workspace, kept);
    return new Map(
      kept.flatMap((item): [string, Kept][] => {
        const place = places.get(item.caseId);
        const own = place === undefined ? undefined : measures.get(place.customer);
        return place === undefined || own === undefined ? [] : [[issueKey(workspace, own, place), item]];
      }),
    );
  }

  /** An item whose case has just gone is passed over: it is about to go too. */
  async #shown(workspace: Workspace, kept: readonly Kept[]): Promise<ListedItem[]> {
    if (kept.length === 0) return [];
    const { places, measures } = await this.#placesOf(workspace, kept);
    const teams = teamsSeen(workspace);
    const standing = kept.flatMap((item) => {
      const place = places.get(item.caseId);
      const own = place === undefined ? undefined : measures.get(place.customer);
      return place === undefined || own === undefined || !isSeen(own, place.ordinal, teams)
        ? []
        : [{ item, place, own }];
    });
    const units = standing.map(({ place }) => ({ customer: place.customer, caseOrdinal: place.ordinal }));
    const summaries = await this.summaries.of(workspace, ASKED, units);
    return standing.map(({ item, place, own }, at) =>
      shown(workspace, item, place, own, summaries[at] as (typeof summaries)[number]),
    );
  }

  async #placesOf(workspace: Workspace, kept: readonly Pick<Kept, 'caseId'>[]) {
    const columns = await this.workspaces.columnsOf(workspace);
    const places = await this.stores.worklist.placesOf(
      workspace.id,
      kept.map(({ caseId }) => caseId),
    );
    const customers = [...places.values()].map(({ customer }) => customer);
    return { places, measures: await measuresOf(this.stores, workspace.id, customers, columns) };
  }
}

/** The issue as a question has it that says nothing else. */
const VARIANT = (() => {
  const { issueWindowDays, sameReason } = resolveQuestion(ASKED, {
    asOf: 0,
    zone: 'UTC',
    firstEventAt: null,
  });
  return variantBit({ windowDays: issueWindowDays, sameReason });
})();

/** Customer and first case of the issue. */
const issueKey = ({ asOf }: Workspace, own: CustomerMeasures, { customer, ordinal }: CasePlace): string =>
  `${customer} ${issueOf(own, ordinal, VARIANT, asOf ?? 0)}`;

function shown(
  workspace: Workspace,
  item: Kept,
  { ordinal }: CasePlace,
  measures: CustomerMeasures,
  summary: WorklistItem['case'],
): ListedItem {
  const { id, state, owner, note, version, openedAt, changedAt, stateSince, riskAtOpening, riskAtState } =
    item;
  const since = stateSince.getTime();
  const watched = {
    state: state as WorkState,
    changedAt: since,
    riskAtOpening,
    riskAtChange: riskAtState,
    riskNow: summary.risk,
    resolved: summary.resolvedAt !== null,
  };
  const heard = state === 'done' ? heardSince(measures, ordinal, VARIANT, since) : null;
  return {
    workspaceId: workspace.id,
    id,
    case: summary,
    state,
    owner,
    note,
    version,
    openedAt: openedAt.toISOString(),
    changedAt: changedAt.toISOString(),
    stateSince: stateSince.toISOString(),
    riskAtOpening,
    riskAtState,
    outcome: outcomeOf(watched, thresholdOf(workspace), workspace.asOf ?? 0),
    cameBack: heard?.cameBack ?? null,
    rating: heard?.rating ?? null,
  };
}

const thresholdOf = (workspace: Workspace) => settingsOf(workspace).riskThreshold ?? DEFAULT_RISK_THRESHOLD;

/** What waits for somebody stands first, and there the highest risk; what is over stands as it was finished, the last first. */
function byWorkThenRisk(a: ListedItem, b: ListedItem): number {
  const order = (item: ListedItem) =>
    item.outcome === 'fell_by_itself' ? 2 : item.state === 'open' ? 0 : item.state === 'doing' ? 1 : 3;
  const since = ({ stateSince }: ListedItem) => Date.parse(stateSince);
  if (order(a) !== order(b)) return order(a) - order(b);
  return (order(a) === 3 ? since(b) - since(a) : (b.case.risk ?? 0) - (a.case.risk ?? 0)) || a.id - b.id;
}

function stateNamed(text: string): WorkState {
  const state = WORK_STATES.find((each) => each === text);
  if (state === undefined) throw badInput('state', 'one_of', { allowed: WORK_STATES.join(', ') });
  return state;
}

/** An empty text is none. */
function textOf(field: string, text: string | null | undefined, longest: number): string | null {
  const said = text?.trim() ?? '';
  if (said.length > longest) throw badInput(field, 'too_long', { limit: longest });
  return said === '' ? null : said;
}
