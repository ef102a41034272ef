/**
 * Which contacts the customer had to make again. A repeat is an inbound contact on the issue after its first, in any
 * channel and to any team, unless it answers something we asked (its case was waiting on the customer) or is thanks
 * or praise (positive sentiment after a resolution). It is a comeback if the issue was resolved since the customer's
 * previous inbound contact, else a chase.
 */
import type { IssueLife } from './issue-life.ts';
import { isContact, isInbound, type ContactStep, type Step } from './step.ts';

export interface Contact {
  readonly position: number;
  readonly step: ContactStep;
  readonly inbound: boolean;
  readonly praise: boolean;
  /** null for outbound contacts. Praise and answers are 'none'. */
  readonly repeat: 'none' | 'chase' | 'comeback' | null;
  /** The next repeat contact of the issue. */
  nextRepeat: Contact | null;
}

export function readContacts(steps: readonly Step[], { resolutions }: IssueLife): Contact[] {
  const contacts: Contact[] = [];
  let previous = -1;
  let resolvedBefore = 0;
  let resolvedBeforePrevious = 0;
  for (let position = 0; position < steps.length; position++) {
    const step = steps[position] as Step;
    if (!isContact(step)) continue;
    if (!isInbound(step)) {
      contacts.push({ position, step, inbound: false, praise: false, repeat: null, nextRepeat: null });
      continue;
    }
    while ((resolutions[resolvedBefore] ?? Infinity) < position) resolvedBefore += 1;
    const praise = (step.event.body.sentiment ?? 0) > 0 && resolvedBefore > 0;
    if (praise) {
      contacts.push({ position, step, inbound: true, praise, repeat: 'none', nextRepeat: null });
      continue;
    }
    const first = previous === -1;
    const comeback = resolvedBefore > resolvedBeforePrevious;
    const repeat = first || step.answersUs ? 'none' : comeback ? 'comeback' : 'chase';
    contacts.push({ position, step, inbound: true, praise, repeat, nextRepeat: null });
    previous = position;
    resolvedBeforePrevious = resolvedBefore;
  }
  let nextRepeat: Contact | null = null;
  for (let i = contacts.length - 1; i >= 0; i--) {
    const contact = contacts[i] as Contact;
    contact.nextRepeat = nextRepeat;
    if (isRepeat(contact)) nextRepeat = contact;
  }
  return contacts;
}

export const isRepeat = ({ repeat }: Contact): boolean => repeat === 'chase' || repeat === 'comeback';
/** What is counted as a contact, and as the unit of repeat rates. */
export const isUnit = ({ inbound, praise }: Contact): boolean => inbound && !praise;

/** The last contact at or before a position of the issue. */
export function contactUpTo(contacts: readonly Contact[], position: number): Contact | null {
  return contacts[countUpTo(contacts, position) - 1] ?? null;
}

/** The contact with which the customer opened a case: of the same moment as its opening, which stands at `position`. */
export function contactThatOpened(
  contacts: readonly Contact[],
  { case: opened, event }: Step,
  position: number,
): Contact | null {
  for (let i = countUpTo(contacts, position); i < contacts.length; i++) {
    const contact = contacts[i] as Contact;
    if (contact.step.event.at !== event.at) return null;
    if (contact.inbound && contact.step.case === opened) return contact;
  }
  return null;
}

function countUpTo(contacts: readonly Contact[], position: number): number {
  let from = 0;
  let to = contacts.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((contacts[middle] as Contact).position <= position) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The first repeat contact after a position of the issue. */
export function nextRepeatAfter(contacts: readonly Contact[], position: number): Contact | null {
  const before = contactUpTo(contacts, position);
  return before === null ? (contacts.find(isRepeat) ?? null) : before.nextRepeat;
}
