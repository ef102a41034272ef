/**
 * Durations that are over and that nothing but a change of the case itself changes any more, whenever they are looked at: what a
 * metric reads off such a row is known beforehand, so that it can be kept in order. Fields are of the case table.
 */
export interface Settled {
  /** A duration, or with `less` the instant at which it ended. Not settled where it is not known. */
  readonly value: string;
  /** The instant at which it began. */
  readonly less: string | null;
  /** An instant without which it is not settled. */
  readonly known: string;
  /** A flag with which it is not settled. */
  readonly unless: string;
}

export const SETTLED_RESOLUTION: Settled = {
  value: 'resolvedAt',
  less: 'openedAt',
  known: 'openedAt',
  unless: 'merged',
};
export const SETTLED_FIRST_RESOLUTION: Settled = { ...SETTLED_RESOLUTION, value: 'firstResolvedAt' };
export const SETTLED_FIRST_RESPONSE: Settled = {
  value: 'firstResponse',
  less: null,
  known: 'firstContactAt',
  unless: 'firstResponseNotTimed',
};
