/** Targets as people write them: shares in percent, times in hours. */
import { notANumber } from '../problem-in-words.ts';
import { numberIn, type Change, type Problem, type Settings } from '../settings.ts';

export interface TargetDraft {
  readonly metric: string;
  readonly text: string;
  readonly team: string;
  readonly channel: string;
}

const factors: Readonly<Record<string, number>> = { share: 100, seconds: 1 / 3600 };

/** At most six decimals: what comes out of a division is not what somebody typed. */
const written = (value: number, unit: string): string =>
  String(Math.round(value * (factors[unit] ?? 1) * 1e6) / 1e6);

export function valueOf(text: string, unit: string): number | null {
  const typed = numberIn(text);
  if (typed === null) return null;
  return Math.round((typed / (factors[unit] ?? 1)) * 1e9) / 1e9;
}

export const targetDrafts = ({ targets }: Settings, unitOf: (metric: string) => string): TargetDraft[] =>
  targets.map(({ metric, value, team, channel }) => ({
    metric,
    text: written(value, unitOf(metric)),
    team: team ?? '',
    channel: channel ?? '',
  }));

export const changeOfTargets = (
  drafts: readonly TargetDraft[],
  unitOf: (metric: string) => string,
): Change => ({
  targets: drafts.map(({ metric, text, team, channel }) => ({
    metric,
    value: valueOf(text, unitOf(metric)) ?? 0,
    team: team === '' ? null : team,
    channel: channel === '' ? null : channel,
  })),
});

export const problemsOfTargets = (drafts: readonly TargetDraft[]): Problem[] =>
  drafts.flatMap(({ text }, at) => (numberIn(text) === null ? [notANumber(`targets[${at}].value`)] : []));
