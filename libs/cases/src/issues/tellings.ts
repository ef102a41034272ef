/**
 * What was told, asked for and written down in the course of an issue: from its fact events if it has any (STRUCTURED),
 * else from its messages (TEXT). Never from both: where facts are recorded, the words beside them say the same again.
 */
import type { MessageReading, TextLanguage } from '../events/message-reading.ts';
import { Conversation, type JudgedMessage } from './conversation.ts';
import { isContact, isInbound, type Step } from './step.ts';

export interface Telling {
  readonly field: string;
  readonly action: 'given' | 'asked' | 'recorded' | 'cleared';
  /** Of a structured fact; null where the value is not known, and for what was read in a message. */
  readonly fingerprint: string | null;
  /** Of what was read in a message: whether the same was known. null: the fingerprint decides. */
  readonly again: boolean | null;
}

/** "As I already told you", whatever it was. */
export const NOT_NAMED = 'not_named';

export type Evidence = 'STRUCTURED' | 'TEXT';

export interface Tellings {
  /** null: nothing is recorded and nothing was read. */
  readonly evidence: Evidence | null;
  /** By position of the event. */
  readonly at: ReadonlyMap<number, readonly Telling[]>;
  /** First position at which anything could be seen; the number of steps where nothing can. */
  readonly from: number;
  /** Contacts whose words were read. */
  readonly read: ReadonlySet<number>;
  /** Messages in which the customer answers what was just asked for: no new conversation. */
  readonly answers: ReadonlySet<number>;
}

export function readTellings(steps: readonly Step[]): Tellings {
  const at = new Map<number, Telling[]>();
  const answers = new Set<number>();
  const firstFact = steps.findIndex(({ event }) => event.type === 'fact');
  if (firstFact !== -1) {
    steps.forEach(({ event }, position) => {
      if (event.type !== 'fact') return;
      const { field, action, fingerprint } = event.body;
      at.set(position, [{ field, action, fingerprint, again: null }]);
    });
    return { evidence: 'STRUCTURED', at, from: firstFact, read: new Set(), answers };
  }
  const read = new Set(
    [...languagesOf(steps)].flatMap(([position, language]) => (language === 'other' ? [] : [position])),
  );
  const [firstRead] = read;
  if (firstRead === undefined) return { evidence: null, at, from: steps.length, read, answers };
  for (const [position, message] of judgedMessages(steps)) {
    const tellings = tellingsOf(message, steps[position] as Step);
    if (tellings.length > 0) at.set(position, tellings);
    if (message.answers) answers.add(position);
  }
  return { evidence: 'TEXT', at, from: firstRead, read, answers };
}

export const readingOf = (step: Step): MessageReading | null =>
  isContact(step) ? (step.event.body.read ?? null) : null;

const isRead = (step: Step): boolean => readingOf(step) !== null;

/** In which language the words of each contact were read. One with too few words to tell is in that of the first that could. */
export function languagesOf(steps: readonly Step[]): Map<number, TextLanguage | 'other'> {
  if (!steps.some(isRead)) return new Map();
  const languages = steps.map((step) => readingOf(step)?.language);
  const ofIssue = languages.find((language) => language != null && language !== 'other') ?? 'other';
  return new Map(
    languages.flatMap((language, position) =>
      language === undefined ? [] : [[position, language ?? ofIssue] as const],
    ),
  );
}

/** The contacts of an issue by position, judged by what was said and recorded before them. */
export function judgedMessages(steps: readonly Step[]): Map<number, JudgedMessage> {
  const judged = new Map<number, JudgedMessage>();
  if (!steps.some(isRead)) return judged;
  const conversation = new Conversation();
  steps.forEach((step, position) => {
    const { event } = step;
    if (event.type === 'contact') {
      const reading = readingOf(step);
      const inbound = event.body.direction === 'inbound';
      const message = inbound ? conversation.hear(reading) : conversation.say(reading);
      if (reading !== null) judged.set(position, message);
    } else if (event.type === 'fact') {
      const { field, action, fingerprint } = event.body;
      if (action === 'cleared') conversation.clear(field);
      else if (action !== 'asked') conversation.record(field, fingerprint);
    }
  });
  return judged;
}

function tellingsOf({ facts, asks }: JudgedMessage, step: Step): Telling[] {
  const byCustomer = isInbound(step);
  const tellings: Omit<Telling, 'fingerprint'>[] = facts.map(({ field, signed, again }) => ({
    field,
    action: byCustomer && !signed ? 'given' : 'recorded',
    again,
  }));
  for (const { field, again } of asks) tellings.push({ field, action: 'asked', again });
  if (readingOf(step)?.alreadyTold === true)
    tellings.push({ field: NOT_NAMED, action: 'given', again: true });
  return tellings.map((telling) => ({ ...telling, fingerprint: null }));
}
