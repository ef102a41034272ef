/** What a column can be by its name: exactly a known name, one with a usual beginning or end, or one that has it in it. */
import { squashed } from './words/column-names.ts';
import type { ColumnUse } from '@twicetold/metrics/mapping-uses';

export interface NameCandidate {
  readonly use: ColumnUse;
  /** 0 to 100. */
  readonly score: number;
  /** The column is called so, not only something with it in it. */
  readonly exactly: boolean;
}

const BEGINNINGS =
  /^(ticket|case|incident|request|complaint|conversation|issue|sys|u|fld|field|custom|juhtumi|pileti|pöördumise|обращения|заявки|sr)(?=\p{L}{3})/u;
const ENDS = /(name|label|id|utc|gmt|local|nimi)$/u;
/** Shorter ones stand in too many words. */
const SHORTEST_PART = 6;
/** Ids by a part of a name would take "incident address" for one. */
const ONLY_EXACT: ReadonlySet<ColumnUse> = new Set<ColumnUse>([
  'case',
  'id',
  'at',
  'type',
  'text',
  'subject',
  'value',
  'score',
  'direction',
  'sequence',
  'public',
  'fact',
  'action',
  'segment',
]);

export function nameCandidates(
  name: string,
  names: Readonly<Partial<Record<ColumnUse, readonly string[]>>>,
): NameCandidate[] {
  // Of nested JSON the whole path tells more than its end, and the end more than nothing.
  const said = squashed(name);
  const last = squashed(name.split('.').at(-1) ?? name);
  const candidates: NameCandidate[] = [];
  for (const [use, known] of Object.entries(names) as [ColumnUse, readonly string[]][]) {
    const score = Math.max(scoreOf(said, known, use), last === said ? 0 : scoreOf(last, known, use) - 5);
    if (score > 0) candidates.push({ use, score, exactly: score >= 70 });
  }
  return candidates;
}

function scoreOf(said: string, known: readonly string[], use: ColumnUse): number {
  const place = known.indexOf(said);
  // The surest name first: of two columns that could be one thing, the one whose name comes earlier.
  if (place >= 0) return 100 - place * 0.1;
  const bare = said.replace(BEGINNINGS, '');
  const begun = bare === said ? -1 : known.indexOf(bare);
  if (begun >= 0) return 85 - begun * 0.1;
  const short = said.replace(ENDS, '');
  const ended = short === said ? -1 : known.indexOf(short);
  if (ended >= 0) return 80 - ended * 0.1;
  if (ONLY_EXACT.has(use)) return 0;
  const within = known.filter((part) => part.length >= SHORTEST_PART && said.includes(part));
  return within.length === 0 ? 0 : 30 + Math.min(20, Math.max(...within.map(({ length }) => length)));
}
