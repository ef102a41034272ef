/**
 * The canonical event: the one definition from which the TypeScript types, the validation at the door
 * and the published JSON Schema are derived. Vocabulary: docs/glossary.md; source: docs/events.md.
 *
 * Instants are ISO 8601 with an offset ("2026-04-10T10:00:00+02:00"), kept to the millisecond.
 * An absent optional field means "not known"; null is accepted and means the same.
 */
import Type, { type Static } from 'typebox';

const text = (description: string) => Type.String({ minLength: 1, maxLength: 500, description });
const longText = (description: string) => Type.String({ maxLength: 100_000, description });
const instant = (description: string) => Type.String({ format: 'date-time', description });
/** Beyond this a source does not count, it errs; and what is counted must stay a whole number of milliseconds. */
const LARGEST = 1e12;
const oneOf = <const T extends readonly string[]>(values: T, description: string) =>
  Type.Unsafe<T[number]>(Type.Enum([...values], { description }));
const maybe = <T extends Parameters<typeof Type.Optional>[0]>(schema: T) =>
  Type.Optional(Type.Union([schema, Type.Null()]));

export const CONTACT_DIRECTIONS = ['inbound', 'outbound'] as const;
export const VISIBILITIES = ['private', 'public'] as const;
export const HANDOFF_KINDS = ['transfer', 'escalation', 'return'] as const;
export const FACT_ACTIONS = ['given', 'asked', 'recorded', 'cleared'] as const;
export const FACT_ACTORS = ['customer', 'agent', 'system'] as const;
export const PROMISE_KINDS = [
  'callback',
  'delivery',
  'visit',
  'repair',
  'refund',
  'credit',
  'other',
] as const;
export const WAITING_ON = ['customer', 'third_party', 'hold'] as const;
export const RATING_SCALES = ['csat', 'ces', 'nps'] as const;
export const OUTCOME_KINDS = ['purchase', 'renewal', 'referral', 'churn'] as const;

const head = {
  id: text('Unique within its source; the pair (source, id) makes loading idempotent.'),
  at: instant('When it happened.'),
  case: text('The case it belongs to; unique within the workspace.'),
  customer: maybe(text('Who the customer is in the source. Kept only as a keyed fingerprint.')),
  seq: maybe(
    Type.Integer({
      minimum: Number.MIN_SAFE_INTEGER,
      maximum: Number.MAX_SAFE_INTEGER,
      description: 'Position in the source; breaks ties of `at`.',
    }),
  ),
};
const holder = {
  team: maybe(text('Team that holds the case at this moment.')),
  agent: maybe(text('Agent that holds the case at this moment.')),
};
const about = {
  reason: maybe(text('What the case is about.')),
  product: maybe(text('Product concerned.')),
  segment: maybe(text('Customer segment.')),
  priority: maybe(text('Priority.')),
};
const event = <const T extends string, P extends Record<string, Parameters<typeof Type.Optional>[0]>>(
  type: T,
  description: string,
  fields: P,
) => Type.Object({ ...head, type: Type.Literal(type), ...fields }, { title: type, description });

export const eventSchemas = {
  'case.opened': event('case.opened', 'A case exists.', {
    ...about,
    ...holder,
    channel: maybe(text('Channel through which it was opened.')),
    parent: maybe(text('The case that this one follows up.')),
  }),
  contact: event('contact', 'Customer and organisation met: call, mail, visit, chat, post.', {
    ...holder,
    direction: oneOf(CONTACT_DIRECTIONS, 'Who reached out.'),
    channel: text('Channel of this contact.'),
    visibility: maybe(oneOf(VISIBILITIES, 'A public post is an inbound contact with visibility public.')),
    reach: maybe(Type.Number({ minimum: 0, maximum: LARGEST, description: 'People who could see it.' })),
    sentiment: maybe(Type.Number({ minimum: -1, maximum: 1, description: '-1 angry to 1 delighted.' })),
    bot: maybe(Type.Boolean({ description: 'The organisation’s side was a machine.' })),
    waitSeconds: maybe(
      Type.Number({ minimum: 0, maximum: LARGEST, description: 'Seconds waited before the agent took it.' }),
    ),
    durationSeconds: maybe(Type.Number({ minimum: 0, maximum: LARGEST, description: 'Seconds it lasted.' })),
    text: maybe(longText('What was said; dropped unless the workspace keeps texts.')),
    language: maybe(text('Language of the text, BCP 47.')),
  }),
  handoff: event('handoff', 'Responsibility moved.', {
    toTeam: text('Receiving team.'),
    toAgent: maybe(text('Receiving agent.')),
    fromTeam: maybe(text('Sending team.')),
    fromAgent: maybe(text('Sending agent.')),
    kind: maybe(oneOf(HANDOFF_KINDS, 'What sort of move it was.')),
    passed: maybe(
      Type.Array(text('Field name'), { description: 'Names of the fields that were passed on.' }),
    ),
    note: maybe(longText('What was written along; dropped unless the workspace keeps texts.')),
  }),
  fact: event('fact', 'An item of information was given, asked for, recorded or cleared.', {
    field: text('Name of the field, e.g. account_number.'),
    action: oneOf(
      FACT_ACTIONS,
      'given by the customer, asked for, recorded in the case, or cleared from it.',
    ),
    by: maybe(oneOf(FACT_ACTORS, 'Who did it.')),
    value: maybe(longText('The value; only a keyed fingerprint of it is kept.')),
  }),
  'promise.made': event('promise.made', 'A commitment to the customer.', {
    ...holder,
    promise: text('Key of the promise, unique within the case.'),
    what: oneOf(PROMISE_KINDS, 'What was promised.'),
    dueAt: instant('When it is due.'),
  }),
  'promise.kept': event('promise.kept', 'The promise was fulfilled at `at`.', {
    promise: text('Key of the promise.'),
  }),
  'case.waiting': event('case.waiting', 'It is somebody else’s turn.', {
    on: oneOf(WAITING_ON, 'Whose turn it is.'),
  }),
  'case.resumed': event('case.resumed', 'It is our turn again.', {}),
  'case.updated': event(
    'case.updated',
    'What the case is about, corrected; the last known value counts.',
    about,
  ),
  'case.resolved': event('case.resolved', 'The case was declared solved.', {}),
  'case.reopened': event('case.reopened', 'The case is open again.', {}),
  'case.closed': event(
    'case.closed',
    'The case was closed; without a resolution before it, this resolves it.',
    {
      administrative: maybe(Type.Boolean({ description: 'Closed by rule; is no resolution.' })),
    },
  ),
  'case.merged': event('case.merged', 'The case went into another one.', {
    into: text('The case it went into.'),
  }),
  rating: event('rating', 'What the customer said in a survey.', {
    scale: oneOf(RATING_SCALES, 'Which question was asked.'),
    score: Type.Number({ description: 'The answer.' }),
    max: maybe(Type.Number({ exclusiveMinimum: 0, description: 'Highest possible answer.' })),
  }),
  outcome: event('outcome', 'What the customer did.', {
    kind: oneOf(OUTCOME_KINDS, 'What it was.'),
    value: maybe(Type.Number({ description: 'Its value in the currency of the workspace.' })),
  }),
} as const;

export type EventType = keyof typeof eventSchemas;
export const EVENT_TYPES = Object.keys(eventSchemas) as EventType[];
/** An event as a source writes it, with instants as text and fact values in clear. */
export type CanonicalEvent = { [T in EventType]: Static<(typeof eventSchemas)[T]> }[EventType];
export type CanonicalEventOf<T extends EventType> = Static<(typeof eventSchemas)[T]>;
