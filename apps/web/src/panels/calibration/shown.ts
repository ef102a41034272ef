/** Which version is looked at, and whether its weights are worth having. */
import type { Calibration, Fit } from './calibrations.ts';

/** The one asked for, else the one in use, else the newest that was fitted, else the newest. */
export function shownOf(calibrations: readonly Calibration[], version: number | null): Calibration | null {
  return (
    calibrations.find((each) => each.version === version) ??
    calibrations.find(({ chosen }) => chosen) ??
    calibrations.find(({ fit }) => fit !== null) ??
    calibrations[0] ??
    null
  );
}

/** Whether learning paid: its skill is surely above 0, surely not, or too uncertain to say. */
export function worthOf({ skill }: Fit): 'better' | 'worse' | 'unclear' {
  if (skill === null || skill.low === null || skill.high === null) return 'unclear';
  if (skill.low > 0) return 'better';
  return skill.high < 0 ? 'worse' : 'unclear';
}

/** Where the axes of what was said and what happened end: the tenth above the highest. */
export function reliabilityTop({ reliability }: Fit): number {
  const highest = Math.max(0, ...reliability.map(({ predicted, high }) => Math.max(predicted, high)));
  return Math.min(1, Math.max(0.1, Math.ceil(highest * 10 - 1e-9) / 10));
}
