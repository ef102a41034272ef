/**
 * The door. A row of a source either becomes an event of the log or is turned away with the field and the reason.
 * What is personal ends here: customer and fact values leave as keyed fingerprints, texts only if they are kept.
 */
import { parseInstant } from './instant.ts';
import type { LoggedEvent } from './logged-event.ts';
import type { MessageReading, ReadText } from './message-reading.ts';
import { normaliseValue } from '../values/normalise-value.ts';
import { reject, rejectBody, rejectType, type Rejection } from './rejection.ts';
import type { CanonicalEvent, CanonicalEventOf } from './schema.ts';
import { eventValidators, type EventValidator } from './validators.ts';

export interface AdmitOptions {
  /** Name of the source; (source, id) is unique in a workspace. */
  readonly source: string;
  /** Keyed fingerprint of a text, e.g. 16 hexadecimal digits of an HMAC. Called with `value:<field>:<normalised value>`. */
  readonly fingerprint: (text: string) => string;
  /** Keyed number of a customer. Called with `customer:<customer>`, or `case:<case>` where no customer is stated. */
  readonly customerKey: (text: string) => bigint;
  /** Whether the workspace keeps what was said and written. */
  readonly keepTexts: boolean;
  /** Reads messages (`readMessage` of @twicetold/cases/text); without it they stay unread. */
  readonly readText?: ReadText;
}

export interface Admission {
  readonly ok: true;
  readonly event: LoggedEvent;
  readonly customerKey: bigint;
  /** false: the source names no customer, so that the case is its own customer. */
  readonly customerStated: boolean;
}

/** Fields that the schema does not know are neither an error nor kept. */
export function admit(raw: unknown, options: AdmitOptions): Admission | Rejection {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return reject('', 'is no event: not a JSON object');
  const fields = raw as Readonly<Record<string, unknown>>;
  const validator = eventValidators.get(fields['type']);
  if (validator === undefined) return rejectType(fields['type']);
  if (!validator.holds(raw)) return rejectBody(validator.type, fields);
  const unstorable = fieldWithZeroCharacter(fields, validator);
  if (unstorable !== null)
    return reject(unstorable, 'contains the character U+0000, which no database keeps');

  const { customer } = raw;
  const customerStated = customer !== undefined && customer !== null;
  const event = {
    source: options.source,
    id: raw.id,
    at: parseInstant(raw.at),
    seq: raw.seq ?? null,
    case: raw.case,
    type: raw.type,
    body: bodyOf(raw, fields, validator, options),
  } as LoggedEvent;
  const customerKey = options.customerKey(customerStated ? `customer:${customer}` : `case:${raw.case}`);
  return { ok: true, event, customerKey, customerStated };
}

function bodyOf(
  event: CanonicalEvent,
  fields: Readonly<Record<string, unknown>>,
  { bodyFields }: EventValidator,
  options: AdmitOptions,
): Readonly<Record<string, unknown>> {
  const body: Record<string, unknown> = {};
  for (const field of bodyFields) body[field] = fields[field] ?? null;
  switch (event.type) {
    case 'promise.made':
      body['dueAt'] = parseInstant(event.dueAt);
      break;
    case 'contact':
      body['read'] = readingOf(event, options);
      if (!options.keepTexts) body['text'] = null;
      break;
    case 'handoff':
      if (!options.keepTexts) body['note'] = null;
      break;
    case 'fact': {
      const normalised = normaliseValue(event.field, event.value ?? '');
      delete body['value'];
      body['fingerprint'] =
        normalised === '' ? null : options.fingerprint(`value:${event.field}:${normalised}`);
      break;
    }
    default:
  }
  return body;
}

function readingOf(event: CanonicalEventOf<'contact'>, options: AdmitOptions): MessageReading | null {
  const text = event.text ?? '';
  if (options.readText === undefined || text.trim() === '') return null;
  const by = event.direction === 'inbound' ? 'customer' : 'agent';
  return options.readText({ by, text, language: event.language ?? null }, options.fingerprint);
}

function fieldWithZeroCharacter(
  fields: Readonly<Record<string, unknown>>,
  { bodyFields }: EventValidator,
): string | null {
  for (const field of ['id', 'case']) if ((fields[field] as string).includes('\0')) return field;
  for (const field of bodyFields) {
    const value = fields[field];
    if (typeof value === 'string' && value.includes('\0')) return field;
    if (Array.isArray(value) && value.some((item) => String(item).includes('\0'))) return field;
  }
  return null;
}
