/**
 * What settings may be, field by field. Whoever gives AnswerSettings another field gives it a line here: a field without
 * one is refused, and the compiler says so.
 */
import Type, { type TSchema } from 'typebox';
import { WEEKDAYS } from '../calendars/calendar.ts';
import type { AnswerSettings } from './settings.ts';

const closed = { additionalProperties: false } as const;
const name = Type.String({ minLength: 1, maxLength: 500 });
const day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
const hours = Type.Array(Type.String());
const byName = <S extends TSchema>(values: S) => Type.Record(Type.String(), values);

const exception = Type.Object(
  { date: Type.Optional(day), from: Type.Optional(day), to: Type.Optional(day), hours },
  closed,
);
const calendar = Type.Object(
  {
    name,
    zone: name,
    weekly: Type.Object(
      Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, Type.Optional(hours)])),
      closed,
    ),
    exceptions: Type.Optional(Type.Array(exception)),
  },
  closed,
);

const people = Type.Number({ minimum: 0 });
const audience = Type.Object({ low: people, likely: people, high: people }, closed);

const target = Type.Object(
  { metric: name, value: Type.Number(), team: Type.Optional(name), channel: Type.Optional(name) },
  closed,
);

export const settingsFields = {
  calendars: Type.Array(calendar),
  teamCalendars: byName(name),
  defaultCalendar: name,
  teamNames: byName(name),
  teamSites: byName(name),
  outsourced: byName(Type.Boolean()),
  directChannels: Type.Array(name),
  contactMinutes: byName(Type.Number({ minimum: 0 })),
  riskThreshold: Type.Number({ minimum: 0, maximum: 100 }),
  riskCalibration: Type.Integer({ minimum: 1 }),
  audience,
  fieldWeights: byName(Type.Number({ minimum: 0 })),
  targets: Type.Array(target),
  casesKeptMonths: Type.Integer({ minimum: 1, maximum: 1200 }),
  textsKeptMonths: Type.Integer({ minimum: 0, maximum: 1200 }),
  smallestGroup: Type.Integer({ minimum: 0, maximum: 1000 }),
} satisfies Readonly<Record<keyof AnswerSettings, TSchema>>;
