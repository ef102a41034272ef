/** One change of the settings as its reader says it: what, and from what to what, in the units of the reader. */
import type { Format } from '../../../format/format.ts';
import { nameIn, weekdayIn } from '../../../messages/name-in.ts';
import { metricTitle } from '../../../messages/metric-name.ts';
import type { Words } from '../../../messages/words.ts';
import { entryInWords, settingInWords } from '../problem-in-words.ts';
import { calendarParts, type Calendar } from './calendar-parts.ts';

export interface KeptChange {
  readonly field: string;
  readonly entry?: string | null;
  /** JSON; null: not set. */
  readonly before?: string | null;
  readonly after?: string | null;
}

export interface Speaking {
  readonly words: Words;
  readonly format: Format;
  readonly locale: string;
  /** Of a metric; a metric that there is no more counts as it stands. */
  readonly unitOf: (metric: string) => string;
}

interface Target {
  readonly metric: string;
  readonly value: number;
  readonly team?: string;
  readonly channel?: string;
}
type Audience = Readonly<Record<'low' | 'likely' | 'high', number>>;

/** Several lines of a calendar of which several parts changed. */
export function changeInWords(change: KeptChange, speaking: Speaking): string[] {
  const { words } = speaking;
  const { field } = change;
  const before: unknown = change.before == null ? null : JSON.parse(change.before);
  const after: unknown = change.after == null ? null : JSON.parse(change.after);
  const line = (what: string, from: string, to: string) =>
    words('settings.history.change', { what, before: from, after: to });
  if (field === 'calendars') return calendarLines(change.entry ?? '', before, after, speaking, line);
  if (field === 'teamNames') {
    // Without a former name it was called what the log calls it.
    const named = (value: unknown) => (typeof value === 'string' ? value : (change.entry ?? ''));
    return [line(settingInWords(words, field), named(before), named(after))];
  }
  const said = (value: unknown) =>
    value === null ? nothingOf(field, words) : valueInWords(field, value, speaking);
  return [line(whatOf(change, (after ?? before) as Target, speaking), said(before), said(after))];
}

function whatOf({ field, entry }: KeptChange, target: Target, { words, locale }: Speaking): string {
  if (entry == null) return settingInWords(words, field);
  if (field === 'targets') {
    const { metric, team, channel } = target;
    const name = [metricTitle(words, { metric, title: metric }), team, channel].filter(
      (part) => part !== undefined,
    );
    return entryInWords(words, field, name.join(', '));
  }
  const name = field === 'fieldWeights' ? nameIn('field', entry, words, locale) : entry;
  return entryInWords(words, field, name);
}

const nothingOf = (field: string, words: Words): string =>
  words(field === 'directChannels' ? 'settings.channels.all' : 'settings.history.nothing');

function valueInWords(field: string, value: unknown, { words, format, unitOf }: Speaking): string {
  switch (field) {
    case 'keepTexts':
      return words(value === true ? 'settings.yes' : 'settings.no');
    case 'outsourced':
      return words(value === true ? 'named.outsourced.outsourced' : 'named.outsourced.in_house');
    case 'directChannels':
      return (value as string[]).join(', ') || words('settings.history.none.direct');
    case 'riskCalibration':
      return words('settings.history.version', { version: Number(value) });
    case 'audience':
      return (['low', 'likely', 'high'] as const)
        .map((end) => format.exact('index', (value as Audience)[end]))
        .join(' · ');
    case 'targets': {
      const { metric, value: wanted } = value as Target;
      return format.exact(unitOf(metric), wanted);
    }
    default:
      return typeof value === 'number' ? format.exact('index', value) : String(value);
  }
}

function calendarLines(
  name: string,
  before: unknown,
  after: unknown,
  { words, format, locale }: Speaking,
  line: (what: string, from: string, to: string) => string,
): string[] {
  const what = entryInWords(words, 'calendars', name);
  const hours = (kept: readonly string[] | null) =>
    kept === null
      ? words('settings.history.nothing')
      : kept.length === 0
        ? words('settings.hours.closed')
        : kept.join(', ');
  const zone = (kept: string | null) => kept ?? words('settings.history.nothing');
  return calendarParts(before as Calendar | null, after as Calendar | null).map((part) => {
    if (part.kind === 'zone')
      return line(`${what}, ${settingInWords(words, 'zone')}`, zone(part.before), zone(part.after));
    const days =
      part.kind === 'weekday' ? weekdayIn(locale, part.weekday) : format.days(part.first, part.last);
    return line(`${what}, ${days}`, hours(part.before), hours(part.after));
  });
}
