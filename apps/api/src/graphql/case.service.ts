/** One case with everything that happened to it and to the other cases of its issue. */
import { Injectable } from '@nestjs/common';
import {
  ISSUE_WINDOWS,
  issueStory,
  renameTeams,
  riskRowsOver,
  variantBit,
  type IssueStory,
  type LoggedEvent,
  type StoryOptions,
} from '@twicetold/cases';
import {
  DEFAULT_WEIGHTS,
  momentOfCase,
  riskContext,
  type CaseMoment,
  type RiskWeights,
} from '@twicetold/metrics';
import type { CaseStory, QueryCaseArgs, Risk } from '../generated/graphql.ts';
import { ownPartOf } from '../access/own-part-of-story.ts';
import { teamsSeen } from '../access/own-teams.ts';
import { calibrationOf } from '../live/answer-context.ts';
import { Stores } from '../stores.ts';
import { caseHead } from './case-summaries.ts';
import { badInput } from './errors.ts';
import { eventParticulars } from './event-particulars.ts';
import { settingsOf } from '../live/answer-context.ts';
import { instantOrNull, instantText } from './instant-text.ts';
import { riskOf, riskStepsOf } from './risk.ts';
import { WorkspaceService } from './workspace.service.ts';

@Injectable()
export class CaseService {
  constructor(
    private readonly stores: Stores,
    private readonly workspaces: WorkspaceService,
  ) {}

  async story({
    workspace: name,
    id,
    issueWindowDays,
    sameReason,
    riskAt,
    calibration,
  }: QueryCaseArgs): Promise<CaseStory | null> {
    const windowDays = ISSUE_WINDOWS.find((days) => days === (issueWindowDays ?? 7));
    if (windowDays === undefined)
      throw badInput('issueWindowDays', 'one_of', { allowed: ISSUE_WINDOWS.join(', ') });
    const workspace = await this.workspaces.named(name);
    const logged = await this.stores.log.ofCase(workspace.id, id);
    if (logged === null || workspace.asOf === null) return null;
    const events = renameTeams(logged, settingsOf(workspace).teamNames ?? {});
    const options: StoryOptions = {
      caseId: id,
      variant: { windowDays, sameReason: sameReason ?? true },
      asOf: workspace.asOf,
    };
    const story = issueStory(events, options);
    if (story === null) return null;
    const columns = await this.workspaces.columnsOf(workspace);
    const chosen = await calibrationOf(this.stores, workspace, calibration);
    if (chosen === null && (calibration ?? 0) !== 0)
      throw badInput('calibration', 'no_calibration', { value: String(calibration) });
    const weights = chosen ?? DEFAULT_WEIGHTS;
    const bit = variantBit(options.variant);
    const momentAt = (at: number) =>
      momentOfCase(columns, riskContext(columns, at, bit), story.caseRow.reason);
    const risk = riskOf(story.riskRow, momentAt(workspace.asOf), weights);
    const asked = riskAt === undefined || riskAt === null ? null : Date.parse(riskAt);
    const told: CaseStory = {
      ...storyOf(story),
      risk:
        asked === null || asked >= workspace.asOf
          ? risk
          : riskThen(events, options, asked, momentAt, weights),
      riskSteps: riskStepsOf(riskRowsOver(events, options), momentAt, weights),
      summary: summaryOf(story, risk.index),
    };
    return ownPartOf(told, teamsSeen(workspace));
  }
}

/** From what had happened by a moment, and nothing else. */
function riskThen(
  events: readonly LoggedEvent[],
  options: StoryOptions,
  at: number,
  momentAt: (at: number) => CaseMoment,
  weights: RiskWeights,
): Risk {
  if (Number.isNaN(at)) throw badInput('riskAt', 'not_an_instant');
  const story = issueStory(events, { ...options, asOf: at });
  if (story === null) throw badInput('riskAt', 'not_known_then');
  return riskOf(story.riskRow, momentAt(at), weights);
}

function summaryOf({ caseId, caseRow, events, handoffs }: IssueStory, risk: number): CaseStory['summary'] {
  const own = handoffs.filter((handoff) => handoff.case === caseId && handoff.level === 'TEAM');
  const contacts = events.filter(
    ({ event, praise }) =>
      event.case === caseId && event.type === 'contact' && event.body.direction === 'inbound' && !praise,
  );
  return {
    ...caseHead(caseId, caseRow),
    team: caseRow.resolvingTeam,
    contacts: contacts.length,
    handoffs: own.length,
    repeatedFields: own.reduce((sum, { repeatedFields }) => sum + repeatedFields.length, 0),
    risk,
  };
}

function storyOf(
  story: IssueStory,
): Pick<
  CaseStory,
  'issueCases' | 'events' | 'legs' | 'handoffs' | 'promises' | 'facts' | 'evidence' | 'readings'
> {
  return {
    issueCases: story.issueCases,
    events: story.events.map(eventOf),
    legs: story.legs.map(({ enteredAt, leftAt, untouchedUntil, ...leg }) => ({
      ...leg,
      enteredAt: instantText(enteredAt),
      leftAt: instantOrNull(leftAt),
      untouchedUntil: instantOrNull(untouchedUntil),
    })),
    handoffs: story.handoffs.map(({ at, firstTouch, ...handoff }) => ({
      ...handoff,
      at: instantText(at),
      firstTouchSeconds: firstTouch === null ? null : firstTouch / 1000,
    })),
    promises: story.promises.map(({ madeAt, dueAt, keptAt, ...promise }) => ({
      ...promise,
      madeAt: instantText(madeAt),
      dueAt: instantText(dueAt),
      keptAt: instantOrNull(keptAt),
    })),
    facts: story.facts.map((fact) => ({ ...fact, at: instantText(fact.at) })),
    evidence: story.evidence,
    readings: story.readings,
  };
}

function eventOf({
  event,
  team,
  agent,
  repeat,
  praise,
  answersUs,
}: IssueStory['events'][number]): CaseStory['events'][number] {
  const contact = event.type === 'contact' ? event.body : null;
  return {
    id: event.id,
    case: event.case,
    at: instantText(event.at),
    type: event.type,
    channel: contact?.channel ?? (event.type === 'case.opened' ? event.body.channel : null),
    direction: contact?.direction ?? null,
    visibility: contact?.visibility ?? null,
    team,
    agent,
    repeat,
    praise: contact === null ? null : praise,
    sentiment: contact?.sentiment ?? null,
    reach: contact?.reach ?? null,
    waitSeconds: contact?.waitSeconds ?? null,
    durationSeconds: contact?.durationSeconds ?? null,
    answersUs: repeat === null ? null : answersUs,
    particulars: eventParticulars(event),
  };
}
