/**
 * One issue told event by event, for the page of a case. Everything in it is taken over the whole issue the case
 * belongs to, from events with `at` ≤ `asOf` only. Instants and durations in milliseconds.
 */
import type { ConductTag, TextLanguage } from '../events/message-reading.ts';
import type { FACT_ACTIONS, FACT_ACTORS, PROMISE_KINDS } from '../events/schema.ts';
import type { LoggedEvent } from '../events/logged-event.ts';
import type { IssueVariant } from '../issues/variants.ts';
import type { RiskFacts } from '../measures/risk-facts.ts';
import type { MeasureRow } from '../measures/rows.ts';

export interface StoryOptions {
  readonly caseId: string;
  readonly variant: IssueVariant;
  /** Observation horizon: what happened later is not told. */
  readonly asOf: number;
}

export interface IssueStory {
  readonly caseId: string;
  /** All cases of the issue in the order opened, this one among them. */
  readonly issueCases: readonly string[];
  /** The measure rows of the case and of its risk, as the columns have them. */
  readonly caseRow: MeasureRow<'case'>;
  readonly riskRow: RiskFacts;
  readonly events: readonly StoryEvent[];
  readonly legs: readonly StoryLeg[];
  /** Both levels; a change of team appears at each. */
  readonly handoffs: readonly StoryHandoff[];
  readonly promises: readonly StoryPromise[];
  readonly facts: readonly StoryFact[];
  /** What is known about facts rests on this; null where nothing is recorded and nothing was read. */
  readonly evidence: 'STRUCTURED' | 'TEXT' | null;
  /** In the order of the events; of contacts whose words were read. */
  readonly readings: readonly StoryReading[];
}

export interface StoryEvent {
  readonly event: LoggedEvent;
  /** Team and agent that hold the case after it. */
  readonly team: string | null;
  readonly agent: string | null;
  /** For inbound contacts, else null. */
  readonly repeat: 'none' | 'chase' | 'comeback' | null;
  readonly praise: boolean;
  /** An inbound contact that answered something we had asked. */
  readonly answersUs: boolean;
}

export interface StoryLeg {
  readonly case: string;
  readonly team: string | null;
  readonly agent: string | null;
  readonly enteredAt: number;
  readonly leftAt: number | null;
  /**
   * Until when nobody of the team had touched it: the first touch, or where there was none the end of the leg; null where
   * no such wait is known.
   */
  readonly untouchedUntil: number | null;
}

export interface StoryHandoff {
  readonly case: string;
  readonly at: number;
  /** Event that was or implied the handoff. */
  readonly eventId: string;
  readonly level: 'TEAM' | 'AGENT';
  readonly origin: 'explicit' | 'implicit';
  readonly kind: 'transfer' | 'escalation' | 'return' | null;
  readonly fromTeam: string | null;
  readonly toTeam: string | null;
  readonly fromAgent: string | null;
  readonly toAgent: string | null;
  /** Names of the fields known before it (K). */
  readonly knownFields: readonly string[];
  /** Told or asked again after it (R). */
  readonly repeatedFields: readonly string[];
  /** Cleared by the same update (D). */
  readonly clearedFields: readonly string[];
  /** R ∪ D */
  readonly lostFields: readonly string[];
  /** null: nothing is recorded on this issue and nothing of it was read, so nothing is known about loss. */
  readonly evidence: 'STRUCTURED' | 'TEXT' | null;
  readonly returned: boolean;
  readonly orphan: boolean;
  readonly firstTouch: number | null;
}

/** How a message speaks. */
export interface StoryReading {
  readonly eventId: string;
  /** `other`: none of the languages that are read. null: too few words to tell. */
  readonly language: TextLanguage | 'other' | null;
  /** The customer says that it was told before. */
  readonly alreadyTold: boolean;
  readonly conduct: readonly ConductTag[];
  /** Fields an agent asks for although they are known. */
  readonly asksKnown: readonly string[];
}

export type PromiseFate = 'on_time' | 'late' | 'broken' | 'pending';

export interface StoryPromise {
  readonly case: string;
  readonly promise: string;
  readonly eventId: string;
  readonly what: (typeof PROMISE_KINDS)[number];
  readonly madeAt: number;
  readonly dueAt: number;
  readonly keptAt: number | null;
  readonly fate: PromiseFate;
  readonly contradictory: boolean;
  readonly team: string | null;
}

/** An item of information. Found in a message, it stands at the message. Never the value. */
export interface StoryFact {
  readonly evidence: 'STRUCTURED' | 'TEXT';
  readonly eventId: string;
  readonly case: string;
  readonly at: number;
  readonly field: string;
  readonly action: (typeof FACT_ACTIONS)[number];
  readonly by: (typeof FACT_ACTORS)[number] | null;
  /** The customer told it, or was asked for it, although it was known with this value. */
  readonly toldAgain: boolean;
  /** The event that made it known first, when it was told again. */
  readonly firstToldEventId: string | null;
}

/** The risk row from this moment on, until the next. */
export interface RiskMoment {
  readonly at: number;
  /** The event that moved it; null when none did, as when a promise fell due. */
  readonly eventId: string | null;
  readonly row: RiskFacts;
}
