/**
 * What was known of an issue, and what had to be told again.
 *
 * A field is known once the customer gave it or it was recorded, until it is cleared. For a handoff h: K = fields known
 * before h; D = fields of K cleared in the same update as h (same instant, same case); R = fields of K that the customer
 * gave again, or was asked for again, after h and before the next handoff of that level on the issue or the next
 * resolution of h's case. The baseline takes K and R the same way from a contact with no handoff since the contact
 * before it, until the next contact, handoff or resolution.
 *
 * A field given with another value than the last known one is a correction, not a repetition; where one of the two
 * values is not known they count as the same.
 *
 * An issue without a recorded fact is judged by its messages (tellings.ts). "As I already told you" without a value
 * told again is one repeated field that is not named, where anything was known at all. A handoff or step with contacts
 * none of which was read is unknown: on the phone everything may have been told again.
 */
import type { Contact } from './contacts.ts';
import type { Handoff, Handoffs, Level } from './handoffs.ts';
import { isContact, type Step } from './step.ts';
import { NOT_NAMED, readTellings, type Evidence, type Telling, type Tellings } from './tellings.ts';

export type LostHow = 'given' | 'asked' | 'cleared';

/** K, R and D of a handoff or of a step without one. */
export interface Loss {
  readonly known: ReadonlySet<string>;
  readonly repeated: ReadonlyMap<string, 'given' | 'asked'>;
  readonly cleared: ReadonlySet<string>;
  /** R ∪ D, each with what showed it: cleared, else the first telling again. */
  readonly lost: ReadonlyMap<string, LostHow>;
  /** Position of the event that showed the first loss; null while there is none. */
  readonly lostFrom: number | null;
}

export interface Knowledge {
  /** What all of it rests on; null where nothing is recorded and nothing was read. */
  readonly evidence: Evidence | null;
  /** null where nothing was recorded or read up to the end of the span: then nothing is known about loss. */
  readonly handoffs: ReadonlyMap<Handoff, Loss | null>;
  /** By position of the contact; absent where a handoff of the level came with it or since the contact before. */
  readonly steps: Readonly<Record<Level, ReadonlyMap<number, Loss | null>>>;
  /** Facts told or asked again, by position and field, with the position of the event that made them known. */
  readonly toldAgain: ReadonlyMap<number, ReadonlyMap<string, number>>;
  /** What was told, asked for and recorded, by position. */
  readonly tellings: ReadonlyMap<number, readonly Telling[]>;
  /** How often the customer had to tell again, over all conversations. Asking and the answer to it count once. */
  readonly repetitions: number;
  /** The same from each position on at which it changed. */
  readonly repetitionsFrom: readonly { readonly position: number; readonly total: number }[];
}

interface Span {
  readonly step: Step;
  readonly known: ReadonlySet<string>;
  readonly repeated: Map<string, 'given' | 'asked'>;
  readonly cleared: Set<string>;
  /** First position not in it any more. */
  end: number;
  lostFrom: number | null;
  /** Contacts in it; of those, such as were read. */
  contacts: number;
  read: number;
  /** The customer said that something had been told before. */
  notNamed: boolean;
}

interface KnownField {
  known: boolean;
  fingerprint: string | null;
  /** Position of the event that made this value known. */
  toldAt: number;
}

const LEVELS = ['TEAM', 'AGENT'] as const;
const NOTHING_TOLD: Knowledge = {
  evidence: null,
  handoffs: new Map(),
  steps: { TEAM: new Map(), AGENT: new Map() },
  toldAgain: new Map(),
  tellings: new Map(),
  repetitions: 0,
  repetitionsFrom: [],
};

export function readKnowledge(
  steps: readonly Step[],
  contacts: readonly Contact[],
  handoffs: Handoffs,
): Knowledge {
  const tellings = readTellings(steps);
  if (tellings.evidence === null) return NOTHING_TOLD;
  const reader = new KnowledgeReader(steps, handoffs, contacts, tellings);
  steps.forEach((step, position) => reader.read(step, position));
  return reader.finish();
}

class KnowledgeReader {
  private readonly fields = new Map<string, KnownField>();
  /** Known fields cleared so far by the update that is being read. */
  private clearedNow: { readonly step: Step; readonly field: string }[] = [];
  private readonly openHandoff: Record<Level, Span | null> = { TEAM: null, AGENT: null };
  private readonly openStep: Record<Level, Span | null> = { TEAM: null, AGENT: null };
  private readonly handedOver: Record<Level, boolean> = { TEAM: false, AGENT: false };
  private readonly next: Record<Level, number> = { TEAM: 0, AGENT: 0 };
  private nextContact = 0;
  private readonly handoffSpans = new Map<Handoff, Span>();
  private readonly stepSpans = { TEAM: new Map<number, Span>(), AGENT: new Map<number, Span>() };
  private readonly toldAgain = new Map<number, Map<string, number>>();
  private readonly toldInConversation = new Map<string, { given: number; asked: number }>();
  /** Whether this conversation counts for something told again that was not named. */
  private notNamed = false;
  private repetitions = 0;
  private readonly repetitionsFrom: { position: number; total: number }[] = [];
  private readonly tellings: Tellings;
  private readonly steps: readonly Step[];
  private readonly handoffs: Handoffs;
  private readonly contacts: readonly Contact[];

  constructor(steps: readonly Step[], handoffs: Handoffs, contacts: readonly Contact[], tellings: Tellings) {
    this.tellings = tellings;
    this.steps = steps;
    this.handoffs = handoffs;
    this.contacts = contacts;
  }

  read(step: Step, position: number): void {
    for (const level of LEVELS) this.startHandoffs(level, position);
    const contact = this.contacts[this.nextContact];
    if (contact?.position === position) {
      for (const level of LEVELS) this.startStep(level, contact);
      this.nextContact += 1;
      if (!this.tellings.answers.has(position)) this.endConversation();
    }
    if (this.tellings.evidence === 'TEXT' && isContact(step)) this.countContact(position);
    for (const telling of this.tellings.at.get(position) ?? []) this.learn(step, position, telling);
    if (step.resolves) this.endSpansOf(step, position);
  }

  finish(): Knowledge {
    const { evidence, from, at } = this.tellings;
    const isSeen = ({ end, contacts, read }: Span) =>
      from < end && (evidence === 'STRUCTURED' || contacts === 0 || read > 0);
    const lossOf = (span: Span) => (isSeen(span) ? toLoss(span) : null);
    const losses = <K>(spans: ReadonlyMap<K, Span>) =>
      new Map([...spans].map(([key, span]) => [key, lossOf(span)]));
    return {
      evidence,
      handoffs: losses(this.handoffSpans),
      steps: { TEAM: losses(this.stepSpans.TEAM), AGENT: losses(this.stepSpans.AGENT) },
      toldAgain: this.toldAgain,
      tellings: at,
      repetitions: this.repetitions,
      repetitionsFrom: this.repetitionsFrom,
    };
  }

  private startHandoffs(level: Level, position: number): void {
    for (;;) {
      const handoff = this.handoffs[level][this.next[level]];
      if (handoff?.position !== position) return;
      this.next[level] += 1;
      this.endStep(level, position);
      const before = this.openHandoff[level];
      if (before !== null) before.end = position;
      const span = this.openSpan(handoff.step);
      for (const field of this.clearedInTheUpdateOf(handoff))
        if (span.known.has(field)) span.cleared.add(field);
      if (span.cleared.size > 0) {
        span.lostFrom = position;
        if (level === 'TEAM') this.countRepetitions(position, span.cleared.size);
      }
      this.openHandoff[level] = span;
      this.handoffSpans.set(handoff, span);
      this.handedOver[level] = true;
      if (level === 'TEAM') this.endConversation();
    }
  }

  private startStep(level: Level, { position, step, praise }: Contact): void {
    this.endStep(level, position);
    if (this.nextContact > 0 && !this.handedOver[level] && !praise) {
      const span = this.openSpan(step);
      this.openStep[level] = span;
      this.stepSpans[level].set(position, span);
    }
    this.handedOver[level] = false;
  }

  private openSpan(step: Step): Span {
    const known = new Set<string>();
    for (const [field, state] of this.fields) if (state.known) known.add(field);
    for (const cleared of this.clearedNow) if (sameUpdate(cleared.step, step)) known.add(cleared.field);
    return {
      step,
      known,
      repeated: new Map(),
      cleared: new Set(),
      end: this.steps.length,
      lostFrom: null,
      contacts: 0,
      read: 0,
      notNamed: false,
    };
  }

  private *clearedInTheUpdateOf({ step, position }: Handoff): Generator<string> {
    let start = position;
    while (start > 0 && this.steps[start - 1]?.event.at === step.event.at) start -= 1;
    for (let i = start; i < this.steps.length && this.steps[i]?.event.at === step.event.at; i++) {
      const other = this.steps[i] as Step;
      const { event } = other;
      if (event.type === 'fact' && event.body.action === 'cleared' && sameUpdate(other, step))
        yield event.body.field;
    }
  }

  private openSpans(): Span[] {
    return LEVELS.flatMap((level) => [this.openHandoff[level], this.openStep[level]]).filter(
      (span) => span !== null,
    );
  }

  private countContact(position: number): void {
    const read = this.tellings.read.has(position);
    for (const span of this.openSpans()) {
      span.contacts += 1;
      if (read) span.read += 1;
    }
  }

  /** Counts in a conversation, and at a handoff, where nothing is told again by name. */
  private tellWithoutName(position: number): void {
    for (const span of this.openSpans()) {
      if (span.known.size === 0) continue;
      span.notNamed = true;
      span.lostFrom ??= position;
    }
    if (this.fields.size === 0 || this.notNamed || this.toldInConversation.size > 0) return;
    this.notNamed = true;
    this.countRepetitions(position, 1);
  }

  private learn(step: Step, position: number, { field, action, fingerprint, again }: Telling): void {
    if (field === NOT_NAMED) return this.tellWithoutName(position);
    const state = this.fields.get(field);
    if (action === 'cleared') {
      if (state?.known !== true) return;
      if (this.clearedNow[0]?.step.event.at !== step.event.at) this.clearedNow = [];
      this.clearedNow.push({ step, field });
      state.known = false;
      return;
    }
    const sameValue =
      state !== undefined && (again ?? (action === 'asked' || agree(state.fingerprint, fingerprint)));
    if (action !== 'recorded' && state !== undefined && sameValue)
      this.tellAgain(position, field, action, state);
    if (action === 'asked') return;
    if (state === undefined) this.fields.set(field, { known: true, fingerprint, toldAt: position });
    else {
      if (!sameValue || !state.known) state.toldAt = position;
      state.known = true;
      state.fingerprint = fingerprint ?? state.fingerprint;
    }
  }

  private tellAgain(position: number, field: string, action: 'given' | 'asked', state: KnownField): void {
    for (const level of LEVELS) {
      for (const span of [this.openHandoff[level], this.openStep[level]]) {
        if (span?.known.has(field) !== true || span.repeated.has(field)) continue;
        span.repeated.set(field, action);
        span.lostFrom ??= position;
        // Lost by clearing and told again since: one loss, which the conversation counts from here.
        if (level === 'TEAM' && span === this.openHandoff.TEAM && span.cleared.has(field))
          this.countRepetitions(position, -1);
      }
    }
    if (!state.known && this.openHandoff.TEAM?.known.has(field) !== true) return;
    const here = this.toldAgain.get(position) ?? new Map<string, number>();
    this.toldAgain.set(position, here.set(field, state.toldAt));
    const times = this.toldInConversation.get(field) ?? { given: 0, asked: 0 };
    times[action] += 1;
    this.toldInConversation.set(field, times);
    const other = action === 'given' ? times.asked : times.given;
    if (times[action] <= other) return;
    // What was told again without a name has one now.
    if (this.notNamed) this.notNamed = false;
    else this.countRepetitions(position, 1);
  }

  /** In one conversation the larger of how often a field was given and asked for counts. */
  private endConversation(): void {
    this.toldInConversation.clear();
    this.notNamed = false;
  }

  private countRepetitions(position: number, more: number): void {
    this.repetitions += more;
    this.repetitionsFrom.push({ position, total: this.repetitions });
  }

  private endStep(level: Level, position: number): void {
    const span = this.openStep[level];
    if (span !== null) span.end = position;
    this.openStep[level] = null;
  }

  private endSpansOf(step: Step, position: number): void {
    for (const level of LEVELS) {
      for (const open of [this.openHandoff, this.openStep]) {
        const span = open[level];
        if (span?.step.case !== step.case) continue;
        span.end = position;
        open[level] = null;
      }
    }
  }
}

const sameUpdate = (a: Step, b: Step): boolean => a.event.at === b.event.at && a.case === b.case;
const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

function toLoss({ known, repeated, cleared, lostFrom, notNamed }: Span): Loss {
  if (notNamed && repeated.size === 0) repeated.set(NOT_NAMED, 'given');
  const lost = new Map<string, LostHow>([...cleared].map((field) => [field, 'cleared']));
  for (const [field, how] of repeated) if (!lost.has(field)) lost.set(field, how);
  return { known, repeated, cleared, lost, lostFrom };
}
