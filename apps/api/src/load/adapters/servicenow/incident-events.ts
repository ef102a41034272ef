/** What happened between one audit row of an incident and the next. */
import type { CanonicalEvent } from '@twicetold/cases';
import type { Happening } from '../../tables/told-events.ts';
import { FACT_FIELDS, type FactField } from './incident-row.ts';
import type { HistoryRow } from './incident-history.ts';
import { stateOf, type IncidentState } from './incident-state.ts';

/** What is known of the incident so far. */
interface Known {
  readonly state: IncidentState;
  readonly team: string | null;
  readonly agent: string | null;
  readonly category: string | null;
  readonly product: string | null;
  readonly priority: string | null;
  readonly facts: Partial<Record<FactField, string | null>>;
}

type Change = readonly [kind: string, happening: Happening];

/** Places of one row's events; no row has as many. */
const PER_ROW = 100;

/** The events of each row, in their order. */
export function incidentEvents(history: readonly HistoryRow[]): CanonicalEvent[][] {
  const customer = history.find(({ caller }) => caller !== null)?.caller ?? null;
  let known: Known | null = null;
  return history.map((row, ordinal) => {
    const changes: Change[] = known === null ? opening(row) : moves(known, row);
    const before = known ?? OPENED;
    changes.push(...turns(before.state, row), ...facts(before, row));
    known = knownAfter(before, row);
    return changes.map(([kind, happening], place) => {
      const opens = kind === 'opened' || kind === 'contact';
      return {
        ...happening,
        // Independent of how the file was cut, so that a longer export of the same incidents adds to a shorter one.
        id: `${row.number}/${ordinal}/${kind}`,
        at: new Date(opens ? row.openedAt : row.at).toISOString(),
        seq: ordinal * PER_ROW + place,
        case: row.number,
        customer,
      };
    });
  });
}

const OPENED: Known = {
  state: 'new',
  team: null,
  agent: null,
  category: null,
  product: null,
  priority: null,
  facts: {},
};

/** An incident is opened by one contact of the caller, the only one that the audit records. */
function opening({ category, product, priority, channel, team, agent }: HistoryRow): Change[] {
  const opened: Change = [
    'opened',
    { type: 'case.opened', reason: category, product, priority, channel, team, agent },
  ];
  return channel === null
    ? [opened]
    : [opened, ['contact', { type: 'contact', direction: 'inbound', channel }]];
}

/** `?` says nothing: the group stays what it was. An agent belongs to the group that has the incident. */
function moves(before: Known, { team, agent, category, product, priority }: HistoryRow): Change[] {
  const changes: Change[] = [];
  const changed = <T>(was: T | null, is: T | null) => is !== null && is !== was;
  if (
    changed(before.category, category) ||
    changed(before.product, product) ||
    changed(before.priority, priority)
  )
    changes.push(['updated', { type: 'case.updated', reason: category, product, priority }]);
  if (team !== null && team !== before.team)
    changes.push([
      'group',
      { type: 'handoff', fromTeam: before.team, fromAgent: before.agent, toTeam: team, toAgent: agent },
    ]);
  else if (before.team !== null && agent !== null && agent !== before.agent)
    changes.push([
      'agent',
      {
        type: 'handoff',
        fromTeam: before.team,
        fromAgent: before.agent,
        toTeam: before.team,
        toAgent: agent,
      },
    ]);
  return changes;
}

function turns(before: IncidentState, row: HistoryRow): Change[] {
  const after = stateOf(row.state);
  if (before === after) return [];
  const done = (state: IncidentState) => state === 'resolved' || state === 'closed';
  if (done(after)) {
    if (after === 'closed') return [['closed', { type: 'case.closed', administrative: row.closedByRule }]];
    return done(before) ? [] : [['resolved', { type: 'case.resolved' }]];
  }
  const changes: Change[] = [];
  if (done(before)) changes.push(['reopened', { type: 'case.reopened' }]);
  if (after !== 'open' && after !== 'new') changes.push(['waiting', { type: 'case.waiting', on: after }]);
  else if (!done(before) && !(before === 'open' && after === 'new'))
    changes.push(['resumed', { type: 'case.resumed' }]);
  return changes;
}

/** After the handoff of the same update, if there is one: who hands over did not tell it before. */
function facts(before: Known, row: HistoryRow): Change[] {
  return FACT_FIELDS.flatMap((field): Change[] => {
    const was = before.facts[field] ?? null;
    const value = row.facts[field];
    if (was === value) return [];
    if (value === null)
      return [[`cleared:${field}`, { type: 'fact', field, action: 'cleared', by: 'agent' }]];
    return [[`recorded:${field}`, { type: 'fact', field, action: 'recorded', by: 'agent', value }]];
  });
}

function knownAfter(before: Known, row: HistoryRow): Known {
  const team = row.team ?? before.team;
  return {
    state: stateOf(row.state),
    team,
    agent: row.agent ?? (team === before.team ? before.agent : null),
    category: row.category ?? before.category,
    product: row.product ?? before.product,
    priority: row.priority ?? before.priority,
    facts: row.facts,
  };
}
