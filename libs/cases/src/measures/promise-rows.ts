import type { Issue } from '../issues/issue.ts';
import { teamWhenDue } from '../issues/promises.ts';
import type { MeasureRow } from './rows.ts';

export function promiseRows({ cases, promises }: Issue, variants: number): MeasureRow<'promise'>[] {
  return promises.map((promise) => ({
    variants,
    case: promise.step.case.ordinal,
    issueCase: cases[0]?.ordinal ?? 0,
    at: promise.event.at,
    dueAt: promise.dueAt,
    keptAt: promise.keptAt,
    what: promise.event.body.what,
    team: promise.team,
    agent: promise.agent,
    channel: promise.step.channel,
    teamWhenDue: teamWhenDue(promise),
    contradictory: promise.contradictory,
  }));
}
