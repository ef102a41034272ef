/** When matters begin: a Poisson stream per reason, busier on Mondays and in winter, quiet on holidays. */
import { busyness, localMidnight, MINUTE } from './company/calendar.ts';
import { channelProfile, CHANNEL_NAMES, type Channel } from './company/channels.ts';
import { profileOf, REASON_NAMES, type Reason } from './company/reasons.ts';
import { NEW_CHANNEL, newChannelSince, SURGE, surgeMonth } from './findings.ts';
import { Random } from './random.ts';

export interface Arrival {
  readonly at: number;
  readonly reason: Reason;
  readonly channel: Channel;
}

const MATTERS_PER_DAY = 54;

/** In the order of time, from `start` to `end`. */
export function* arrivals(seed: number, start: number, end: number): Generator<Arrival> {
  const surge = surgeMonth(end);
  let dayNumber = 0;
  for (let midnight = localMidnight(start); midnight < end; midnight = localMidnight(midnight, 1)) {
    const random = Random.of(seed, 'day', dayNumber++);
    const today: Arrival[] = [];
    for (const reason of REASON_NAMES) {
      const surging = reason === SURGE.reason && midnight >= surge.from && midnight < surge.to;
      const share = (profileOf(reason).share / 100) * (surging ? SURGE.factor : 1);
      for (let left = random.count(MATTERS_PER_DAY * busyness(midnight) * share); left > 0; left--) {
        const channel = random.weighted(channelWeights(reason, midnight >= newChannelSince(end)));
        today.push({ at: midnight + timeOfDay(channel, random), reason, channel });
      }
    }
    today.sort((one, other) => one.at - other.at);
    for (const arrival of today) if (arrival.at >= start && arrival.at <= end) yield arrival;
  }
}

function channelWeights(reason: Reason, isRenewed: boolean): Partial<Record<Channel, number>> {
  return Object.fromEntries(
    CHANNEL_NAMES.map((channel) => {
      const { share, liking } = channelProfile(channel);
      const use = channel === NEW_CHANNEL.channel ? NEW_CHANNEL.use[isRenewed ? 'since' : 'before'] : 1;
      return [channel, share * (liking[reason] ?? 1) * use];
    }),
  );
}

/** Triangular between the first and the last hour, highest at the busiest. */
function timeOfDay(channel: Channel, random: Random): number {
  const [first, last, busiest] = channelProfile(channel).hours;
  const rise = (busiest - first) / (last - first);
  const u = random.next();
  const hour =
    u < rise
      ? first + Math.sqrt(u * (last - first) * (busiest - first))
      : last - Math.sqrt((1 - u) * (last - first) * (last - busiest));
  return Math.min(24 * 60 - 1, hour * 60) * MINUTE;
}
