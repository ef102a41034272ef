/**
 * The risk of an issue as it went: from which moment until which other its facts (risk-facts.ts) were what they were.
 * Read once over the issue as it stands today, in about linear time, since what an event meant is decided by what came
 * before it. A state is not ended by what its row says as an instant: that a promise broke, or that all was resolved,
 * counts from that instant on. So a case in which nothing failed is one state from its first contact to this day.
 */
import type { Issue } from '../issues/issue.ts';
import type { Step } from '../issues/step.ts';
import { ContactsSoFar } from './risk-so-far/contacts-so-far.ts';
import { OpeningsSoFar } from './risk-so-far/openings-so-far.ts';
import { PromisesSoFar } from './risk-so-far/promises-so-far.ts';
import { RecoveryOverTime } from '../issues/recovery-over-time.ts';
import { lowRating, type RiskFacts } from './risk-facts.ts';
import { riskFields } from './tables/risk-fields.ts';

export interface RiskState {
  readonly from: number;
  /** null for the state it is in. */
  readonly until: number | null;
  readonly facts: RiskFacts;
}

export function riskStates(issue: Issue): RiskState[] {
  const { steps } = issue;
  const reader = new RiskReader(issue);
  const states: { from: number; until: number | null; facts: RiskFacts }[] = [];
  for (let end = 1; end <= steps.length; end++) {
    const { at } = (steps[end - 1] as Step).event;
    // What happened at one instant is one moment: half of an update is a state the case was never in.
    if (steps[end]?.event.at === at) continue;
    const facts = reader.upTo(end, at);
    const last = states.at(-1);
    if (last === undefined) states.push({ from: at, until: null, facts });
    else if (goesOn(last.facts, facts, at)) last.facts = facts;
    else {
      last.until = at;
      states.push({ from: at, until: null, facts });
    }
  }
  return states;
}

type Field = keyof RiskFacts;
const ALL_FIELDS = Object.keys(riskFields) as (keyof typeof riskFields)[];
const FIELDS = ALL_FIELDS.filter(
  (field): field is Field => !['variants', 'case', 'from', 'until'].includes(field),
);
export const RISK_INSTANTS = FIELDS.filter((field) => riskFields[field].kind === 'instant');
const OTHERS = FIELDS.filter((field) => riskFields[field].kind !== 'instant');

/** The facts as they showed at a moment of their state: of what was to come, nothing. */
export function factsAt(facts: RiskFacts, at: number): RiskFacts {
  const shown: Record<Field, number | null> = { ...facts };
  for (const field of RISK_INSTANTS) if ((shown[field] ?? at) > at) shown[field] = null;
  return shown;
}

export function sameFacts(a: RiskFacts, b: RiskFacts): boolean {
  return FIELDS.every((field) => a[field] === b[field]);
}

/** Whether the facts learned at an instant say the same of every moment before it as those before did. */
function goesOn(before: RiskFacts, now: RiskFacts, at: number): boolean {
  for (const field of OTHERS) if (before[field] !== now[field]) return false;
  for (const field of RISK_INSTANTS) {
    const then = before[field];
    if (then !== now[field] && ((then ?? at) < at || (now[field] ?? at) < at)) return false;
  }
  return true;
}

/** Reads the steps of an issue from the first to the last. */
class RiskReader {
  readonly #issue: Issue;
  readonly #openings: OpeningsSoFar;
  readonly #contacts: ContactsSoFar;
  readonly #promises: PromisesSoFar;
  readonly #recovery: RecoveryOverTime;
  #read = 0;
  #handoffsRead = 0;
  #repetitionsRead = 0;
  #turnsRead = 0;
  #returns = 0;
  #repetitions = 0;
  #resolvedAt: number | null = null;
  #lowestRating: number | null = null;

  constructor(issue: Issue) {
    this.#issue = issue;
    this.#openings = new OpeningsSoFar();
    this.#contacts = new ContactsSoFar(issue);
    this.#promises = new PromisesSoFar(issue.promises);
    this.#recovery = new RecoveryOverTime(issue);
  }

  /** The facts after the steps before position `end`, the last of which is at the instant `at`. */
  upTo(end: number, at: number): RiskFacts {
    const { handoffs, knowledge, life, steps } = this.#issue;
    for (; this.#read < end; this.#read++) {
      const step = steps[this.#read] as Step;
      this.#openings.read(step);
      const rating = lowRating(step);
      if (rating !== null) this.#lowestRating = Math.min(this.#lowestRating ?? 1, rating);
    }
    for (let next = handoffs.TEAM[this.#handoffsRead]; next !== undefined && next.position < end;) {
      if (next.returned) this.#returns += 1;
      next = handoffs.TEAM[++this.#handoffsRead];
    }
    const { repetitionsFrom } = knowledge;
    for (let next = repetitionsFrom[this.#repetitionsRead]; next !== undefined && next.position < end;) {
      this.#repetitions = next.total;
      next = repetitionsFrom[++this.#repetitionsRead];
    }
    for (let next = life.turns[this.#turnsRead]; next !== undefined && next.position < end;) {
      this.#resolvedAt = next.resolvedAt;
      next = life.turns[++this.#turnsRead];
    }
    const contacts = this.#contacts.upTo(end);
    const promises = this.#promises.upTo(end, at);
    return {
      startedAt: contacts.startedAt ?? this.#openings.earliest(),
      comebacks: contacts.comebacks,
      chases: contacts.chases,
      secondFailureAt: earlier(contacts.secondComebackAt, promises.secondBreakAt),
      repeatedFields: this.#repetitions,
      returns: this.#returns,
      brokenAt1: promises.brokenAt[0] ?? null,
      brokenAt2: promises.brokenAt[1] ?? null,
      brokenAt3: promises.brokenAt[2] ?? null,
      contradictions: promises.contradictions,
      waited: contacts.waited,
      waitingFrom: contacts.waitingFrom,
      answeredAt: contacts.answeredAt,
      lowestRating: this.#lowestRating,
      lowestSentiment: contacts.lowestSentiment,
      publicContacts: contacts.publicContacts,
      reach: contacts.reach,
      praisedAt: contacts.praisedAt,
      recovery: this.#recovery.upTo(
        end,
        promises.lastBrokenBefore(at),
        promises.keptDue,
        this.#resolvedAt !== null,
      ),
      badlyPut: contacts.badlyPut,
      resolvedAt: this.#resolvedAt,
    };
  }
}

function earlier(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}
