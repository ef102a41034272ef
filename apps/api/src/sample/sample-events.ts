/**
 * The sample workspace: fourteen months of a telecom company that does not exist. What is simulated, and what there
 * is to find in it: docs/sample.md. The same seed and end give the same events, one matter at a time; the
 * generator remembers no case, so memory stays flat.
 */
import type { CanonicalEvent } from '@twicetold/cases';
import { arrivals, type Arrival } from './arrivals.ts';
import { monthsBefore } from './company/calendar.ts';
import { customerNumber, customerOf } from './company/customers.ts';
import { matterValues } from './company/matter-values.ts';
import { profileOf } from './company/reasons.ts';
import { FORGOTTEN_ARRANGEMENTS, HARD_CASES, NEW_CHANNEL, newChannelSince, RISK_POCKET } from './findings.ts';
import { live } from './life/life.ts';
import { noExperience, type Matter, type Priority } from './life/matter.ts';
import { isAboutLines } from './life/routes.ts';
import { Random } from './random.ts';
import { storiesUntil } from './stories-in-sample.ts';

export const SAMPLE_WORKSPACE = {
  name: 'sample',
  title: 'Sample (simulated telecom company)',
  zone: 'Europe/Tallinn',
} as const;

export const SAMPLE_MONTHS = 14;
const SEED = 20_240_229;

/** `end` in milliseconds since 1970 UTC; nothing in the sample is later, and it starts fourteen months earlier. */
export function* sampleEvents({
  seed = SEED,
  end,
}: {
  seed?: number;
  end: number;
}): Generator<CanonicalEvent> {
  yield* storiesUntil(end);
  let matters = 0;
  let cases = 0;
  const newCaseId = () => `SIM-${String(++cases).padStart(5, '0')}`;
  for (const arrival of arrivals(seed, monthsBefore(end, SAMPLE_MONTHS), end)) {
    const matter = begin(seed, ++matters, arrival, end, newCaseId);
    live(matter, arrival.at);
    for (const file of matter.cases) yield* file.events(end);
  }
}

function begin(seed: number, number: number, arrival: Arrival, end: number, newCaseId: () => string): Matter {
  const random = Random.of(seed, 'matter', number);
  const customer = customerOf(seed, customerNumber(random));
  const { at, reason, channel } = arrival;
  const hard = random.chance(isAboutLines(reason) ? HARD_CASES.hard : 0.08);
  const renewed = channel === NEW_CHANNEL.channel && at >= newChannelSince(end);
  return {
    random,
    customer,
    reason,
    product: random.weighted(profileOf(reason).products),
    priority: hard
      ? random.weighted<Priority>({ high: 80, urgent: 20 })
      : random.weighted<Priority>({ low: 15, normal: 85 }),
    channel,
    hard,
    inPocket: reason === RISK_POCKET.reason && channel === RISK_POCKET.channel && random.chance(0.85),
    leftLying: renewed && random.chance(NEW_CHANNEL.leftLying),
    arrangement: reason === 'billing' && channel === 'phone' && random.chance(FORGOTTEN_ARRANGEMENTS.share),
    hasFields: channel !== 'email' || number % 2 === 1,
    values: matterValues(customer, at, random),
    known: new Set(),
    cases: [],
    experience: noExperience(),
    newCaseId,
  };
}
