/** Why an event is not taken, in words for the person who has to mend the source. Values are never quoted: they may be personal. */
import { Check } from 'typebox/value';
import type { TSchema } from 'typebox';
import { lacksOffset } from './instant.ts';
import { EVENT_TYPES, eventSchemas, type EventType } from './schema.ts';

export interface Rejection {
  readonly ok: false;
  /** Name of the field at fault; empty when it is the whole row. */
  readonly field: string;
  readonly reason: string;
}

/** The parts of JSON Schema that `eventSchemas` uses. */
interface Shape {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Shape[];
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly items?: Shape;
}

export const reject = (field: string, reason: string): Rejection => ({ ok: false, field, reason });

export function rejectType(type: unknown): Rejection {
  if (type === undefined || type === null) return reject('type', 'is missing');
  if (typeof type !== 'string') return reject('type', `must be a text, not ${kindOf(type)}`);
  return reject('type', `is none of the known types: ${EVENT_TYPES.join(', ')}`);
}

/** The first field at fault, in the order of the schema. */
export function rejectBody(type: EventType, raw: Readonly<Record<string, unknown>>): Rejection {
  const required: readonly string[] = eventSchemas[type].required;
  for (const [field, schema] of Object.entries<TSchema>(eventSchemas[type].properties)) {
    const value = raw[field];
    if (value === undefined || value === null) {
      if (required.includes(field)) return reject(field, 'is missing');
    } else if (!Check(schema, value)) {
      return reject(field, reasonFor(schema, value));
    }
  }
  return reject('', 'does not fit the schema of its type');
}

function reasonFor(schema: Shape, value: unknown): string {
  const shape = schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;
  if (shape.enum !== undefined) return `must be one of ${shape.enum.join(', ')}`;
  switch (shape.type) {
    case 'string':
      return textReason(shape, value);
    case 'integer':
      if (typeof value !== 'number') return `must be a whole number, not ${kindOf(value)}`;
      return Number.isInteger(value)
        ? 'must be a whole number that can be counted exactly'
        : 'must be a whole number';
    case 'number':
      return typeof value === 'number' ? rangeReason(shape) : `must be a number, not ${kindOf(value)}`;
    case 'boolean':
      return `must be true or false, not ${kindOf(value)}`;
    case 'array':
      return Array.isArray(value)
        ? 'must hold texts only, none of them empty'
        : `must be a list, not ${kindOf(value)}`;
    default:
      return 'does not fit';
  }
}

function textReason(shape: Shape, value: unknown): string {
  if (typeof value !== 'string') return `must be a text, not ${kindOf(value)}`;
  if (value === '') return 'is empty';
  if (shape.format === 'date-time') {
    return lacksOffset(value)
      ? 'has no offset from UTC; write it like 2026-04-10T10:00:00+02:00'
      : 'is no instant; write it like 2026-04-10T10:00:00+02:00';
  }
  return `is longer than ${String(shape.maxLength)} characters`;
}

function rangeReason({ minimum, maximum, exclusiveMinimum }: Shape): string {
  if (minimum !== undefined && maximum !== undefined) return `must be between ${minimum} and ${maximum}`;
  if (minimum !== undefined) return `must be at least ${minimum}`;
  if (exclusiveMinimum !== undefined) return `must be more than ${exclusiveMinimum}`;
  return 'must be a finite number';
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  const kind = typeof value;
  return kind === 'string'
    ? 'a text'
    : kind === 'boolean'
      ? 'true or false'
      : kind === 'object'
        ? 'an object'
        : `a ${kind}`;
}
