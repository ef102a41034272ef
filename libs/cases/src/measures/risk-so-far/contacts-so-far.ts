/** What the contacts of an issue said of its risk after each of them. */
import { isBadlyPut } from '../../issues/conduct.ts';
import { isUnit, type Contact } from '../../issues/contacts.ts';
import { firstWait, type FirstWait } from '../../issues/first-wait.ts';
import type { Issue } from '../../issues/issue.ts';
import { isFailure } from '../../issues/recovery.ts';
import { firstSecond } from '../../issues/second-failure.ts';
import { isPublic } from '../../issues/step.ts';

export class ContactsSoFar {
  startedAt: number | null = null;
  comebacks = 0;
  chases = 0;
  secondComebackAt: number | null = null;
  waited: number | null = null;
  waitingFrom: number | null = null;
  answeredAt: number | null = null;
  lowestSentiment: number | null = null;
  publicContacts = 0;
  reach: number | null = null;
  praisedAt: number | null = null;
  badlyPut = 0;
  readonly #contacts: readonly Contact[];
  readonly #wait: FirstWait | null;
  #lastComebackAt: number | null = null;
  #next = 0;

  constructor(issue: Issue) {
    this.#contacts = issue.contacts;
    this.#wait = firstWait(issue);
  }

  upTo(end: number): this {
    for (let contact = this.#contacts[this.#next]; contact !== undefined && contact.position < end;) {
      this.#read(contact);
      contact = this.#contacts[++this.#next];
    }
    if (this.#wait !== null && this.#wait.position < end) {
      this.waitingFrom = this.#wait.from;
      if (this.#wait.end !== null && this.#wait.end.position < end) this.answeredAt = this.#wait.end.at;
    }
    return this;
  }

  #read(contact: Contact): void {
    const { sentiment } = contact.step.event.body;
    if (contact.inbound && sentiment !== null)
      this.lowestSentiment = Math.min(this.lowestSentiment ?? sentiment, sentiment);
    if (isBadlyPut(contact.step)) this.badlyPut += 1;
    if (isFailure(contact)) this.praisedAt = null;
    else if (contact.praise) this.praisedAt ??= contact.step.event.at;
    if (isUnit(contact)) this.#readUnit(contact);
  }

  #readUnit({ step, repeat }: Contact): void {
    const { at, body } = step.event;
    this.startedAt ??= at;
    if (repeat === 'chase') this.chases += 1;
    if (repeat === 'comeback') {
      this.comebacks += 1;
      if (this.#lastComebackAt !== null) this.secondComebackAt ??= firstSecond([this.#lastComebackAt, at]);
      this.#lastComebackAt = at;
    }
    if (body.waitSeconds !== null) this.waited = (this.waited ?? 0) + Math.round(body.waitSeconds * 1000);
    if (!isPublic(step)) return;
    this.publicContacts += 1;
    if (body.reach !== null) this.reach = Math.max(this.reach ?? 0, Math.round(body.reach));
  }
}
