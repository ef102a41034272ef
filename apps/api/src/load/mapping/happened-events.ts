/** One case as a log of events tells it: each row is something that happened. */
import type { Happening } from '../tables/told-events.ts';
import { saysClosedByRule } from '../tables/closed-by-rule.ts';
import type { CaseHappening, Standing } from './case-happening.ts';
import type { About } from './case-state.ts';
import { digest, type CaseStory } from './case-story.ts';
import { contact } from './happened-contact.ts';
import { handoff, tellMove } from './happened-handoff.ts';
import { saying } from './happened-saying.ts';
import type { MappedCells } from './mapped-cells.ts';
import { wholeId } from './mapped-row.ts';
import type { EventMeaning, StatusMeaning } from '@twicetold/metrics/mapping-uses';
import { between } from './status-happenings.ts';

/** What a row means whose word for it was not read: the team or the status of the row says it. */
export function meaningWithoutType(mapped: MappedCells): EventMeaning {
  return mapped.has('status') ? 'status' : 'holder';
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
