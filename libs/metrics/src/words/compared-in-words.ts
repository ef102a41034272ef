/** What became of a number since the period or the year before. */
import type { Comparison } from '../question/question.ts';
import { tellVerdict, type ToldVerdict, type Verdict } from './verdict.ts';
import { verdictInWords } from './verdict-in-words.ts';
import type { Wording } from './wording.ts';

type Against = Exclude<Comparison, 'NONE'>;

/** A trend, as far as this reads it. */
export interface ComparedTrend {
  readonly comparedDays?: { readonly whole: boolean } | null;
  readonly metrics: readonly {
    readonly metric: string;
    readonly overall: {
      readonly compared?: (Verdict & { readonly previous?: { readonly value: number | null } | null }) | null;
    };
  }[];
}

export type Compared =
  | {
      readonly kind: 'compared';
      readonly against: Against;
      readonly before: number;
      readonly told: ToldVerdict;
    }
  /** too_early: the log does not reach back so far. unknown: nothing is known of those days. */
  | { readonly kind: 'too_early' | 'unknown'; readonly against: Against };

/** Days that the log holds only in part are no measure: half a year against two months of it would be a change. */
export function comparedOf(trend: ComparedTrend, metric: string, better: string, against: Against): Compared {
  if (trend.comparedDays?.whole !== true) return { kind: 'too_early', against };
  const compared = trend.metrics.find((each) => each.metric === metric)?.overall.compared;
  const before = compared?.previous?.value ?? null;
  if (compared == null || before === null) return { kind: 'unknown', against };
  return { kind: 'compared', against, before, told: tellVerdict(compared, better) };
}

const NO_CHANGE = /^±0/;

/** "+2.1 pp, Worse since week 41, 2026: …", under a heading that says against what. `logBegins`: an instant. */
export function comparedInWords(
  compared: Compared,
  { unit, value, logBegins }: { unit: string; value: number | null; logBegins: string | null },
  { words, format }: Pick<Wording, 'words' | 'format'>,
): string {
  if (compared.kind === 'too_early')
    return logBegins === null
      ? words('change.unknown')
      : words(`change.tooEarly.${compared.against}`, { day: format.day(logBegins) });
  const change = compared.kind === 'compared' ? format.change(unit, value, compared.before) : null;
  if (change === null || compared.kind !== 'compared') return words('change.unknown');
  return NO_CHANGE.test(change) ? change : `${change} · ${verdictInWords(compared.told, format, words)}`;
}
