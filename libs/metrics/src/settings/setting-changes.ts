/**
 * What differs between two states of what is set, as small as it can be said: a name of a team, a calendar, a target, else the
 * field. Each difference can be taken back by itself, whatever else was changed since.
 */
import { sliceOfTarget } from './check-targets.ts';
import type { Target } from './settings.ts';

export interface SettingChange {
  readonly field: string;
  /** Which entry of the field: a team, a channel, the name of a calendar; null: the field as a whole. */
  readonly entry: string | null;
  /** JSON; null: not there. */
  readonly before: unknown;
  readonly after: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/** Fields whose entries are set one by one. */
const BY_NAME: ReadonlySet<string> = new Set([
  'teamCalendars',
  'teamNames',
  'teamSites',
  'outsourced',
  'contactMinutes',
  'fieldWeights',
]);

/** Lists whose items are known by something that they say. */
const KEYS: Readonly<Record<string, (item: never) => string>> = {
  calendars: ({ name }: { readonly name: string }) => name,
  targets: (target: Target) => sliceOfTarget(target),
};

export function settingChanges(before: Fields, after: Fields): SettingChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return fields.flatMap((field): SettingChange[] => {
    const was = entriesOf(field, before[field]);
    const is = entriesOf(field, after[field]);
    return [...new Set([...was.keys(), ...is.keys()])]
      .filter((entry) => !same(was.get(entry), is.get(entry)))
      .map((entry) => ({ field, entry, before: was.get(entry) ?? null, after: is.get(entry) ?? null }));
  });
}

/** With each of the changes as it was before. */
export function withChangesTakenBack(now: Fields, changes: readonly SettingChange[]): Fields {
  return changes.reduce<Fields>((settings, { field, entry, before }) => {
    const entries = entriesOf(field, settings[field]);
    if (before === null) entries.delete(entry);
    else entries.set(entry, before);
    const { [field]: _, ...others } = settings;
    return entries.size === 0 ? others : { ...others, [field]: fieldOf(field, entries) };
  }, now);
}

type Entries = Map<string | null, unknown>;

function entriesOf(field: string, value: unknown): Entries {
  if (value === undefined || value === null) return new Map();
  if (BY_NAME.has(field)) return new Map(Object.entries(value));
  const keyOf = KEYS[field];
  if (keyOf === undefined) return new Map([[null, value]]);
  return new Map((value as never[]).map((item) => [keyOf(item), item]));
}

function fieldOf(field: string, entries: Entries): unknown {
  if (BY_NAME.has(field)) return Object.fromEntries(entries as Map<string, unknown>);
  return Object.hasOwn(KEYS, field) ? [...entries.values()] : entries.get(null);
}

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

/** The order in which names were written says nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}
