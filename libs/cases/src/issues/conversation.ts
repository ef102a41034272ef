/**
 * Messages in their order. Each was read by itself; what only the messages before it can tell is settled here. A number
 * without a label is the fact that was stated with it before, or else the one that was just asked for. A customer's
 * value is told again when anybody stated it before; an ask is one again when a value of its kind is known.
 */
import {
  valuesMeet,
  type MessageReading,
  type ReadAsk,
  type ReadFact,
  type UnlabelledValue,
  type ValueMarks,
} from '../events/message-reading.ts';

export type Judged<T> = T & { readonly again: boolean };

export interface JudgedMessage {
  readonly facts: readonly Judged<ReadFact>[];
  readonly asks: readonly Judged<ReadAsk>[];
  /** The customer answers what was just asked for. */
  readonly answers: boolean;
}

interface KnownValue extends ValueMarks {
  readonly field: string;
  /** null: of any kind. */
  readonly kind: string | null;
}

export class Conversation {
  private known: KnownValue[] = [];
  /** Asked for since the customer was last in touch. */
  private wanted: ReadAsk[] = [];

  /** The customer's turn; null where it was not read. */
  hear(reading: MessageReading | null): JudgedMessage {
    const facts = reading === null ? [] : this.factsOf(reading);
    const judged = facts.map((fact) => ({ ...fact, again: this.isKnown(fact) }));
    this.known.push(...facts);
    const answers = this.wanted.length > 0;
    this.wanted = [];
    return { facts: judged, asks: [], answers };
  }

  /** The organisation's turn. What it states is known from then on. */
  say(reading: MessageReading | null): JudgedMessage {
    const { facts, asks } = reading ?? { facts: [], asks: [] };
    const judged = asks.map((ask) => ({
      ...ask,
      again: ask.knowable && this.known.some((value) => answersTo(ask, value)),
    }));
    const stated = facts.map((fact) => ({ ...fact, again: this.isKnown(fact) }));
    this.known.push(...facts);
    this.wanted.push(...asks);
    return { facts: stated, asks: judged, answers: false };
  }

  /** Known from elsewhere than a message: of whichever kind. */
  record(field: string, fingerprint: string | null): void {
    const fingerprints = fingerprint === null ? [] : [fingerprint];
    this.known.push({ field, kind: null, fingerprints, parts: [] });
  }

  clear(field: string): void {
    this.known = this.known.filter((value) => value.field !== field);
  }

  private factsOf(reading: MessageReading): ReadFact[] {
    const facts = [...reading.facts];
    for (const value of reading.unlabelled) {
      const meant = this.statedBefore(value, facts) ?? this.askedFor(value, facts);
      if (meant !== null) facts.push({ ...value, ...meant, signed: false });
    }
    return facts;
  }

  private isKnown(fact: ReadFact): boolean {
    return this.known.some((earlier) => earlier.field === fact.field && valuesMeet(earlier, fact));
  }

  private statedBefore(value: UnlabelledValue, facts: readonly ReadFact[]) {
    const same = [...this.known, ...facts].findLast(
      (earlier) => value.fields.includes(earlier.field) && valuesMeet(earlier, value),
    );
    return same === undefined ? null : { field: same.field, kind: same.kind ?? '' };
  }

  private askedFor({ fields }: UnlabelledValue, facts: readonly ReadFact[]) {
    for (const field of fields) {
      const isAnswered = ({ kind }: ReadAsk) =>
        facts.some((fact) => fact.field === field && (field === 'phone' || fact.kind === kind));
      const ask = this.wanted.find((each) => each.field === field && !isAnswered(each));
      if (ask !== undefined) return { field, kind: ask.kind };
    }
    return null;
  }
}

/** The name of an agent that the customer spoke to is not the customer's. */
function answersTo({ field, kind }: ReadAsk, value: KnownValue): boolean {
  if (value.field !== field || value.kind === 'spoken_to') return false;
  if (value.kind === null || value.kind === kind) return true;
  if (field === 'date') return false;
  if (field === 'account_number') return value.kind === 'account' || kind === 'account';
  return kind === '';
}
