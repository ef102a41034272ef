/** From codes and values to a sentence; every number in it was computed where the finding was. */
import type { Comparison, DimensionId } from '../question/question.ts';
import { metricName } from './metric-name.ts';
import { messageFor } from './words.ts';
import type { Wording } from './wording.ts';

interface SaidValue {
  readonly value: number | null;
}

/** What is said of a finding; the finding of the analysis, and the one the page gets of it. */
export interface SaidFinding {
  readonly kind: string;
  readonly metric: string | null;
  readonly change: {
    readonly side: string;
    readonly since: string;
    readonly against: string;
    readonly before: SaidValue;
    readonly after: SaidValue;
    readonly by: readonly string[];
    readonly carriers: readonly { readonly key: readonly (string | null)[] }[];
    readonly mix: number | null;
  } | null;
  readonly place: {
    readonly dimension: string;
    readonly key: readonly (string | null)[];
    readonly value: SaidValue;
    readonly overall: SaidValue;
    readonly alike: number;
  } | null;
  readonly afterHow: {
    readonly clean: SaidValue | null;
    readonly recovered: SaidValue | null;
    readonly failed: SaidValue | null;
  } | null;
  readonly caveats: readonly { readonly code: string; readonly share: number | null }[];
}

/** What all findings of one answer share. */
export interface SaidOf {
  readonly question: { readonly compare: Comparison };
  readonly definitions: readonly { readonly metric: string; readonly unit: string }[];
  readonly judged: readonly string[];
  readonly steady: readonly string[];
}

const MOSTLY = 0.5;

export function findingInWords(finding: SaidFinding, told: SaidOf, wording: Wording): string {
  const { words } = wording;
  if (finding.change !== null) return changeInWords(finding, finding.change, told, wording);
  if (finding.place !== null) return placeInWords(finding, finding.place, told, wording);
  if (finding.afterHow !== null) return afterHowInWords(finding, finding.afterHow, told, wording);
  if (finding.kind === 'no_change') return noChangeInWords(told, wording);
  return words('finding.tooLittle');
}

/** A metric whose rule fired has left its limits, even where before and after do not tell how. */
function noChangeInWords({ judged, steady }: SaidOf, wording: Wording): string {
  const said = (message: 'finding.noChange' | 'finding.notBorneOut', metrics: readonly string[]) =>
    metrics.length === 0
      ? []
      : [
          wording.words(message, {
            metrics: wording.listed(metrics.map((id) => withinSentence(id, wording))),
          }),
        ];
  const fired = judged.filter((id) => !steady.includes(id));
  return [...said('finding.noChange', steady), ...said('finding.notBorneOut', fired)].join(' ');
}

/** A title as it stands within a sentence: no title begins with a name or an abbreviation. */
function withinSentence(metric: string, wording: Wording): string {
  const [first = '', ...rest] = titleOf(metric, wording);
  return [first.toLocaleLowerCase(wording.locale), ...rest].join('');
}

export const titleOf = (metric: string, { words }: Pick<Wording, 'words'>): string =>
  words(metricName(metric), { metric });

const unitOf = (metric: string | null, { definitions }: SaidOf): string =>
  definitions.find((each) => each.metric === metric)?.unit ?? 'count';

function changeInWords(
  { metric }: SaidFinding,
  change: NonNullable<SaidFinding['change']>,
  told: SaidOf,
  wording: Wording,
): string {
  const { words, format, listed } = wording;
  const unit = unitOf(metric, told);
  const { before, now } =
    unit === 'seconds'
      ? // As people say them: their difference stands elsewhere, and seconds of a day say nothing.
        { before: format.value(unit, change.before.value), now: format.value(unit, change.after.value) }
      : format.changed(unit, change.after.value, change.before.value);
  const moved = words(messageFor(`finding.change.${metric}`, 'finding.change.other'), {
    title: titleOf(metric ?? '', wording),
    side: change.side,
    from: before,
    to: now,
  });
  const against = change.against === 'compared' ? told.question.compare : 'NONE';
  const sentence = words(`finding.change.${against}`, { moved, since: format.bucket(change.since) });
  if (change.carriers.length === 0) return words('finding.everywhere', { sentence });
  const where = listed(change.carriers.map(({ key }) => whereInWords(change.by, key, wording)));
  return words((change.mix ?? 0) > MOSTLY ? 'finding.mix' : 'finding.carried', { sentence, where });
}

/** "billing by phone" where both are named. */
export function whereInWords(
  by: readonly string[],
  key: readonly (string | null)[],
  { words, nameOf }: Pick<Wording, 'words' | 'nameOf'>,
): string {
  const [first = '', second] = by.map((dimension, i) => nameOf(dimension as DimensionId, key[i] ?? null));
  if (second !== undefined) return words('finding.where.pair', { reason: first, channel: second });
  return by[0] === 'channel' ? words('finding.where.channel', { channel: first }) : first;
}

function placeInWords(
  { metric }: SaidFinding,
  place: NonNullable<SaidFinding['place']>,
  told: SaidOf,
  wording: Wording,
): string {
  const { words, format } = wording;
  const unit = unitOf(metric, told);
  const sentence = words(messageFor(`finding.place.${metric}`, 'finding.place.other'), {
    title: titleOf(metric ?? '', wording),
    where: whereInWords([place.dimension], place.key, wording),
    value: format.value(unit, place.value.value),
    overall: format.value(unit, place.overall.value),
  });
  return words(place.alike > 1 ? 'finding.place.alike' : 'finding.place.alone', { sentence });
}

function afterHowInWords(
  { metric }: SaidFinding,
  { clean, recovered, failed }: NonNullable<SaidFinding['afterHow']>,
  told: SaidOf,
  { words, format }: Wording,
): string {
  const unit = unitOf(metric, told);
  const id = metric === 'nps' ? 'nps' : 'retention';
  const values = {
    clean: format.value(unit, clean?.value ?? null),
    failed: format.value(unit, failed?.value ?? null),
  };
  return recovered === null
    ? words(`finding.afterHow.${id}`, values)
    : words(`finding.afterHow.${id}.recovered`, {
        ...values,
        recovered: format.value(unit, recovered.value),
      });
}

export function caveatsInWords(
  { caveats }: SaidFinding,
  { words, format }: Pick<Wording, 'words' | 'format'>,
): string[] {
  return caveats.map(({ code, share }) =>
    words(messageFor(`finding.caveat.${code}`, 'finding.caveat.other'), {
      code,
      share: share === null ? '' : format.share(share),
    }),
  );
}
