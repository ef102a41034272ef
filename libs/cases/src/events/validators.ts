/** One compiled validator per type of event, derived from `eventSchemas`. */
import { Compile } from 'typebox/compile';
import Format from 'typebox/format';
import { parseInstant } from './instant.ts';
import { EVENT_TYPES, eventSchemas, type CanonicalEvent, type EventType } from './schema.ts';

// What "date-time" means is decided in one place: the validator and the conversion must not disagree.
Format.Set('date-time', (text) => !Number.isNaN(parseInstant(text)));

export interface EventValidator {
  readonly type: EventType;
  /** Fields of the body: everything but what every event has. */
  readonly bodyFields: readonly string[];
  readonly holds: (raw: unknown) => raw is CanonicalEvent;
}

const HEAD = new Set(['id', 'at', 'case', 'customer', 'seq', 'type']);

export const eventValidators: ReadonlyMap<unknown, EventValidator> = new Map(
  EVENT_TYPES.map((type) => {
    const compiled = Compile(eventSchemas[type]);
    const bodyFields = Object.keys(eventSchemas[type].properties).filter((field) => !HEAD.has(field));
    const holds = (raw: unknown): raw is CanonicalEvent => compiled.Check(raw);
    return [type, { type, bodyFields, holds }];
  }),
);
