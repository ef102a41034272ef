/** What a schema cannot say of targets: metrics that there are, values that they can have, one for each slice. */
import { findMetric } from '../catalogue/find-metric.ts';
import { problem, type SettingsProblem } from './settings-problem.ts';
import type { AnswerSettings, Target } from './settings.ts';

export function checkTargets({ targets = [], teamNames = {} }: AnswerSettings): SettingsProblem[] {
  const slices = targets.map(sliceOfTarget);
  return targets.flatMap((target, i) => {
    const field = `targets[${i}]`;
    const { metric, value, team } = target;
    const unit = findMetric(metric)?.unit;
    return [
      ...(unit === undefined ? [problem(`${field}.metric`, 'not_a_metric', { metric })] : []),
      ...(unit === 'share' && (value < 0 || value > 1) ? [problem(`${field}.value`, 'not_a_share')] : []),
      ...((unit === 'seconds' || unit === 'count') && value < 0
        ? [problem(`${field}.value`, 'too_small', { limit: 0 })]
        : []),
      ...(slices.indexOf(sliceOfTarget(target)) < i ? [problem(field, 'same_target')] : []),
      ...(team !== undefined && Object.hasOwn(teamNames, team)
        ? [problem(`${field}.team`, 'renamed', { name: teamNames[team] ?? '' })]
        : []),
    ];
  });
}

/** What it is for, apart from its value. */
export const sliceOfTarget = ({ metric, team, channel }: Target): string =>
  [metric, team ?? '', channel ?? ''].join(' · ');
