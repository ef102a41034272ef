/** One case while it is being told: who holds it, how far we are, and everything that is written down of it. */
import type { CanonicalEvent, CanonicalEventOf, EventType } from '@twicetold/cases';
import type { Field } from '../company/reasons.ts';
import type { Team } from '../company/teams.ts';
import type { Matter } from './matter.ts';

/** An event without what its case says of it anyway. */
export type Told = {
  [T in EventType]: Omit<CanonicalEventOf<T>, 'id' | 'at' | 'case' | 'customer' | 'seq'>;
}[EventType];

export interface OpenPromise {
  readonly key: string;
  readonly dueAt: number;
  readonly fate: 'on time' | 'late' | 'broken';
}

export class CaseFile {
  agent: string | null = null;
  /** The team has spoken with the customer since it got the case. */
  inTouch = false;
  /** What the team that got the case did not see of what is known, and will ask for. */
  unseen: readonly Field[] = [];
  promise: OpenPromise | null = null;
  promises = 0;
  private readonly written: { readonly at: number; readonly told: Told }[] = [];

  constructor(
    readonly id: string,
    readonly matter: Matter,
    public team: Team,
    /** How far the case has been told. */
    public at: number,
  ) {}

  write(told: Told, at = this.at): void {
    this.written.push({ at: Math.round(at / 1000) * 1000, told });
    if (at > this.at) this.at = at;
  }

  /** In the order of time, numbered; nothing later than `end`. */
  *events(end: number): Generator<CanonicalEvent> {
    const inOrder = this.written.toSorted((one, other) => one.at - other.at);
    for (const [index, { at, told }] of inOrder.entries()) {
      if (at > end) return;
      if (told.type === 'fact' && !this.matter.hasFields) continue;
      const id = `${this.id}-${String(index + 1).padStart(3, '0')}`;
      yield { id, at: new Date(at).toISOString(), case: this.id, customer: this.matter.customer.id, ...told };
    }
  }
}
