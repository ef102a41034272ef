/** The eight ways to reach the simulated company. */
import type { Reason } from './reasons.ts';

interface ChannelProfile {
  /** Share of first contacts, in percent, before the reason is considered. */
  readonly share: number;
  /** One talks to somebody there and then: the agent takes the contact itself. */
  readonly live: boolean;
  /** The words are kept as text. */
  readonly written: boolean;
  /** Median seconds until somebody takes it (live channels). */
  readonly waitSeconds: number;
  /** First and last hour of the day in which customers use it, and the busiest one. */
  readonly hours: readonly [first: number, last: number, busiest: number];
  /** Where a reason uses it more or less than others. */
  readonly liking: Readonly<Partial<Record<Reason, number>>>;
}

export const CHANNELS = {
  phone: {
    share: 38,
    live: true,
    written: false,
    waitSeconds: 190,
    hours: [8, 20, 10],
    liking: { internet_outage: 1.4, cancellation: 1.3, order_status: 0.7, delivery: 0.8 },
  },
  email: {
    share: 19,
    live: false,
    written: true,
    waitSeconds: 0,
    hours: [0, 24, 11],
    liking: { billing: 1.4, number_porting: 1.5, internet_outage: 0.4 },
  },
  chat: {
    share: 22,
    live: true,
    written: true,
    waitSeconds: 45,
    hours: [8, 23, 19],
    liking: { order_status: 1.6, slow_internet: 1.3, cancellation: 0.5 },
  },
  store: {
    share: 8,
    live: true,
    written: false,
    waitSeconds: 420,
    hours: [10, 20, 17],
    liking: {
      equipment_return: 4,
      delivery: 3.2,
      contract_change: 1.5,
      internet_outage: 0.2,
      slow_internet: 0.3,
    },
  },
  'field visit': {
    share: 2.5,
    live: true,
    written: false,
    waitSeconds: 0,
    hours: [8, 18, 13],
    liking: {
      installation: 4,
      internet_outage: 2,
      slow_internet: 1.5,
      tv_fault: 1.5,
      billing: 0,
      order_status: 0,
      delivery: 0,
      contract_change: 0,
      cancellation: 0,
      roaming: 0,
      number_porting: 0,
    },
  },
  'web form': {
    share: 3,
    live: false,
    written: true,
    waitSeconds: 0,
    hours: [0, 24, 20],
    liking: { cancellation: 0.4, internet_outage: 0.6 },
  },
  twitter: {
    share: 2.5,
    live: false,
    written: true,
    waitSeconds: 0,
    hours: [7, 24, 20],
    liking: { internet_outage: 2, equipment_return: 0.3 },
  },
  facebook: {
    share: 3.5,
    live: false,
    written: true,
    waitSeconds: 0,
    hours: [7, 24, 20],
    liking: { tv_fault: 1.4, number_porting: 0.5 },
  },
} as const satisfies Readonly<Record<string, ChannelProfile>>;

export type Channel = keyof typeof CHANNELS;
export const CHANNEL_NAMES = Object.keys(CHANNELS) as Channel[];
export const channelProfile = (channel: Channel): ChannelProfile => CHANNELS[channel];
export const isSocial = (channel: Channel): boolean => channel === 'twitter' || channel === 'facebook';
