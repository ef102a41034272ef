/** One case as a log of events tells it: each row is something that happened. */
import type { Happening } from '../tables/told-events.ts';
import { saysClosedByRule } from '../tables/closed-by-rule.ts';
import { digest, type CaseStory } from './case-story.ts';
import type { MappedCells } from './mapped-cells.ts';
import { wholeId, type MappedRow } from './mapped-row.ts';
import type { EventMeaning, StatusMeaning } from './schema.ts';
import { NO_CHANNEL, type About } from './state-events.ts';
import { between } from './status-happenings.ts';

export interface CaseHappening {
  readonly row: MappedRow;
  readonly at: number;
  readonly sequence: number | null;
  readonly meaning: EventMeaning;
  readonly mapped: MappedCells;
}

const OURS: ReadonlySet<string> = new Set([
  'agent',
  'bot',
  'system',
  'staff',
  'admin',
  'employee',
  'operator',
  'user',
  'teenindaja',
  'оператор',
  'агент',
]);
const THEIRS: ReadonlySet<string> = new Set([
  'customer',
  'client',
  'contact',
  'end_user',
  'end-user',
  'requester',
  'caller',
  'klient',
  'клиент',
  'client',
]);
const INBOUND =
  /^(in|inbound|incoming|received|from customer|true|sisse|sissetulev|входящ\p{L}*|entrant\p{L}*|reçu\p{L}*)$/iu;
const OUTBOUND =
  /^(out|outbound|outgoing|sent|to customer|false|välja|väljuv|исходящ\p{L}*|sortant\p{L}*|envoyé\p{L}*)$/iu;

/** What a row means whose word for it was not read: the team or the status of the row says it. */
export function meaningWithoutType(mapped: MappedCells): EventMeaning {
  return mapped.has('status') ? 'status' : 'holder';
}

interface Standing {
  team: string | null;
  agent: string | null;
  status: StatusMeaning;
}

/**
 * @param opensElsewhere whether a row of a table of cases has told the opening
 * @returns how many messages say neither that they came in nor that they went out: they were left out
 */
export function tellHappenings(
  story: CaseStory,
  happenings: readonly CaseHappening[],
  opensElsewhere: boolean,
): number {
  const standing: Standing = { team: null, agent: null, status: 'new' };
  let directionless = 0;
  happenings.forEach((happening, place) => {
    if (place === 0 && !opensElsewhere) tellFirst(story, happening, happenings, standing);
    else tellMove(story, happening, standing);
    const told = happeningOf(happening, standing);
    if (told === 'no direction') directionless += 1;
    else if (told !== null) tell(story, happening, told);
  });
  return directionless;
}

function tell(story: CaseStory, { row, at, mapped }: CaseHappening, told: Happening): void {
  const id = mapped.name('id', row.cells);
  const rank = RANKS[told.type] ?? 'status';
  if (id !== null) return story.tellAs(row, at, rank, `${id}/${told.type}`, told);
  // Two of one kind in one moment are told apart by what they say.
  const own =
    told.type === 'contact' || told.type === 'fact' || told.type === 'rating' ? `/${digest(told)}` : '';
  return story.tell(row, at, rank, `${told.type}${own}`, told);
}

const RANKS: Partial<
  Record<Happening['type'], 'opened' | 'comment' | 'holder' | 'about' | 'fact' | 'rating'>
> = {
  'case.opened': 'opened',
  contact: 'comment',
  handoff: 'holder',
  'case.updated': 'about',
  fact: 'fact',
  rating: 'rating',
};

/** The first row opens the case, whatever it says, with what is said of it anywhere. */
function tellFirst(
  story: CaseStory,
  { row, at, mapped, meaning }: CaseHappening,
  all: readonly CaseHappening[],
  standing: Standing,
): void {
  const known = (use: Parameters<MappedCells['name']>[0]) => {
    for (const happening of all) {
      const name = happening.mapped.name(use, happening.row.cells);
      if (name !== null) return name;
    }
    return null;
  };
  const isMove = meaning === 'holder' || meaning === 'escalation';
  standing.team = isMove ? mapped.name('from_team', row.cells) : mapped.name('team', row.cells);
  standing.agent = isMove ? mapped.name('from_agent', row.cells) : null;
  const opened = mapped.moment('opened', row.cells) ?? at;
  const parent = known('parent');
  story.tell(row, Math.min(opened, at), 'opened', 'opened', {
    type: 'case.opened',
    ...aboutOf(known),
    channel: known('channel')?.toLowerCase() ?? null,
    team: standing.team,
    agent: standing.agent,
    parent: parent === null ? null : wholeId(parent),
  });
  if (isMove) return;
  standing.agent = mapped.name('agent', row.cells);
}

function aboutOf(known: (use: 'reason' | 'product' | 'segment' | 'priority') => string | null): About {
  return {
    reason: known('reason'),
    product: known('product'),
    segment: known('segment'),
    priority: known('priority'),
  };
}

/** Logs of processes name the team of every step: where it is another one, somebody has handed over. */
function tellMove(story: CaseStory, happening: CaseHappening, standing: Standing): void {
  const { row, at, mapped, meaning } = happening;
  if (meaning === 'holder' || meaning === 'escalation') return;
  const team = mapped.name('team', row.cells);
  if (team === null || team === standing.team) return;
  const agent = mapped.name('agent', row.cells);
  story.tell(row, at, 'holder', 'holder', {
    type: 'handoff',
    fromTeam: standing.team,
    fromAgent: standing.agent,
    toTeam: team,
    toAgent: agent,
  });
  Object.assign(standing, { team, agent });
}

function happeningOf(happening: CaseHappening, standing: Standing): Happening | 'no direction' | null {
  const { row, mapped, meaning } = happening;
  const { cells } = row;
  switch (meaning) {
    case 'holder':
    case 'escalation':
      return handoff(happening, standing);
    case 'status': {
      const after = mapped.status(cells);
      return after === null ? null : moved(standing, after, mapped.text('closing_note', cells));
    }
    case 'waiting_on_customer':
      return moved(standing, 'customer', null);
    case 'waiting_on_third_party':
      return moved(standing, 'third_party', null);
    case 'on_hold':
      return moved(standing, 'hold', null);
    case 'resumed':
      return moved(standing, 'open', null);
    case 'resolved':
      return moved(standing, 'resolved', mapped.text('closing_note', cells));
    case 'closed':
      return moved(standing, 'closed', mapped.text('closing_note', cells));
    case 'closed_by_rule':
      return moved(standing, 'closed_by_rule', null);
    case 'reopened':
      standing.status = 'open';
      return { type: 'case.reopened' };
    case 'merged': {
      const into = mapped.name('merged_into', cells);
      return into === null ? null : { type: 'case.merged', into: wholeId(into) };
    }
    case 'updated':
      return { type: 'case.updated', ...aboutOf((use) => mapped.name(use, cells)) };
    case 'inbound':
    case 'outbound':
    case 'message':
    case 'public_post':
      return contact(happening);
    case 'opened':
    case 'nothing':
      return null;
    default:
      return saying(happening);
  }
}

function moved(standing: Standing, status: StatusMeaning, note: string | null): Happening | null {
  const after =
    saysClosedByRule(note) && (status === 'closed' || status === 'resolved') ? 'closed_by_rule' : status;
  const [first, ...more] = between(standing.status, after);
  standing.status = after;
  // A case that waits again after its end was reopened by it; the waiting is what the next row will show.
  return more.length > 0 ? (more[0] ?? null) : (first ?? null);
}

function handoff({ row, mapped, meaning }: CaseHappening, standing: Standing): Happening | null {
  const name = (use: Parameters<MappedCells['name']>[0]) => mapped.name(use, row.cells);
  const toTeam = name('to_team') ?? name('team') ?? standing.team;
  const toAgent = name('to_agent') ?? (mapped.has('to_team') ? null : name('agent'));
  if (toTeam === null) return null;
  const fromTeam = name('from_team') ?? standing.team;
  const fromAgent = name('from_agent') ?? standing.agent;
  Object.assign(standing, { team: toTeam, agent: toAgent });
  if (fromTeam === toTeam && (toAgent === null || toAgent === fromAgent)) return null;
  return {
    type: 'handoff',
    fromTeam,
    fromAgent,
    toTeam,
    toAgent,
    ...(meaning === 'escalation' ? { kind: 'escalation' as const } : {}),
  };
}

function contact({ row, mapped, meaning }: CaseHappening): Happening | 'no direction' {
  const { cells } = row;
  const actor = mapped.text('actor_kind', cells)?.toLowerCase() ?? null;
  const said = mapped.text('direction', cells);
  const direction =
    meaning === 'inbound' || meaning === 'public_post'
      ? 'inbound'
      : meaning === 'outbound'
        ? 'outbound'
        : said !== null && INBOUND.test(said)
          ? 'inbound'
          : said !== null && OUTBOUND.test(said)
            ? 'outbound'
            : actor !== null && THEIRS.has(actor)
              ? 'inbound'
              : actor !== null && OURS.has(actor)
                ? 'outbound'
                : null;
  if (direction === null) return 'no direction';
  const isPublic = meaning === 'public_post' || mapped.truth('public', cells) === true;
  const text = mapped.text('text', cells);
  return {
    type: 'contact',
    direction,
    channel: mapped.name('channel', cells)?.toLowerCase() ?? NO_CHANNEL,
    team: mapped.name('team', cells),
    agent: direction === 'outbound' ? mapped.name('agent', cells) : null,
    ...(isPublic && direction === 'inbound' ? { visibility: 'public' as const } : {}),
    ...(actor === 'bot' && direction === 'outbound' ? { bot: true } : {}),
    ...(text === null ? {} : { text: text.slice(0, 100_000), language: mapped.name('language', cells) }),
  };
}

const FACT_ACTIONS = {
  fact_given: 'given',
  fact_asked: 'asked',
  fact_recorded: 'recorded',
  fact_cleared: 'cleared',
} as const;

function saying({ row, at, mapped, meaning }: CaseHappening): Happening | null {
  const { cells } = row;
  const name = (use: Parameters<MappedCells['name']>[0]) => mapped.name(use, cells);
  switch (meaning) {
    case 'fact':
    case 'fact_given':
    case 'fact_asked':
    case 'fact_recorded':
    case 'fact_cleared': {
      const said = name('action')?.toLowerCase();
      const action =
        meaning !== 'fact' ? FACT_ACTIONS[meaning] : Object.values(FACT_ACTIONS).find((one) => one === said);
      const field = name('fact');
      if (field === null || action === undefined) return null;
      const value = mapped.text('value', cells);
      const actor = name('actor_kind')?.toLowerCase();
      const by = (['customer', 'agent', 'system'] as const).find((one) => one === actor) ?? null;
      return {
        type: 'fact',
        field,
        action,
        by,
        ...(value === null ? {} : { value: value.slice(0, 100_000) }),
      };
    }
    case 'promise_made': {
      const due = mapped.moment('due', cells);
      if (due === null) return null;
      const kind = name('promise_kind')?.toLowerCase();
      const what = PROMISES.find((one) => one === kind) ?? 'other';
      return {
        type: 'promise.made',
        promise: name('promise') ?? `${what}/${new Date(at).toISOString()}`,
        what,
        dueAt: new Date(due).toISOString(),
      };
    }
    case 'promise_kept': {
      const promise = name('promise');
      return promise === null ? null : { type: 'promise.kept', promise };
    }
    case 'rating':
    case 'csat':
    case 'nps':
    case 'ces': {
      const stated = name('scale')?.toLowerCase();
      const scale = meaning === 'rating' ? (RATINGS.find((one) => stated?.includes(one)) ?? 'csat') : meaning;
      const rating = mapped.rating('score', cells);
      return rating === null
        ? null
        : { type: 'rating', scale, ...rating, max: scale === 'nps' ? 10 : rating.max };
    }
    case 'purchase':
    case 'renewal':
    case 'referral':
    case 'churn': {
      const value = mapped.number('value', cells);
      return { type: 'outcome', kind: meaning, ...(value === null ? {} : { value }) };
    }
    default:
      return null;
  }
}

const PROMISES = ['callback', 'delivery', 'visit', 'repair', 'refund', 'credit'] as const;
const RATINGS = ['csat', 'nps', 'ces'] as const;
