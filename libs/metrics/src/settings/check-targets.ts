/** What a schema cannot say of targets: metrics that there are, values that they can have, one for each slice. */
import { findMetric } from '../catalogue/find-metric.ts';
import type { SettingsProblem } from './schema-problems.ts';
import type { AnswerSettings, Target } from './settings.ts';

export function checkTargets({ targets = [], teamNames = {} }: AnswerSettings): SettingsProblem[] {
  const slices = targets.map(sliceOfTarget);
  return targets.flatMap((target, i) => {
    const field = `targets[${i}]`;
    const { metric, value, team } = target;
    const unit = findMetric(metric)?.unit;
    return [
      ...(unit === undefined
        ? [{ field: `${field}.metric`, reason: `is "${metric}", which is no metric` }]
        : []),
      ...(unit === 'share' && (value < 0 || value > 1)
        ? [{ field: `${field}.value`, reason: 'is of a share, and must be from 0 to 1' }]
        : []),
      ...((unit === 'seconds' || unit === 'count') && value < 0
        ? [{ field: `${field}.value`, reason: 'must be at least 0' }]
        : []),
      ...(slices.indexOf(sliceOfTarget(target)) < i
        ? [{ field, reason: 'is for the same as another one' }]
        : []),
      ...(team !== undefined && Object.hasOwn(teamNames, team)
        ? [{ field: `${field}.team`, reason: `is called "${teamNames[team]}" now, by teamNames` }]
        : []),
    ];
  });
}

/** What it is for, apart from its value. */
export const sliceOfTarget = ({ metric, team, channel }: Target): string =>
  [metric, team ?? '', channel ?? ''].join(' · ');
