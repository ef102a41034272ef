/**
 * The cancellation: a customer who wants to leave is asked why eight times in nineteen minutes and gets what
 * he asked for. By resolution time a success; five million people hear the recording.
 */
import { asked, given, inbound, outbound, resolved, story, type Line } from './telling.ts';

const agent = { team: 'Retention', agent: 'ret-1' };
const minutesOfAsking = ['01', '03', '05', '07', '09', '11', '13', '15'];

const askedWhy = (minute: string): Line[] => [
  [`2026-07-14 18:${minute}`, asked('cancel_reason')],
  [`2026-07-14 18:${minute}:30`, given('cancel_reason', 'switching')],
];

export const cancel = story('cancel', 'c-cancel', {
  'C-1': [
    ['2026-07-14 18:00', { type: 'case.opened', reason: 'cancellation', channel: 'phone', ...agent }],
    ['2026-07-14 18:00', inbound('phone', { ...agent, waitSeconds: 90, durationSeconds: 1200 })],
    ...minutesOfAsking.flatMap(askedWhy),
    ['2026-07-14 18:19', resolved],
    ['2026-07-14 18:20', { type: 'outcome', kind: 'churn' }],
    [
      '2026-07-14 20:00',
      inbound('twitter', { visibility: 'public', team: 'Social care', reach: 5_000_000, sentiment: -0.9 }),
    ],
    ['2026-07-15 09:00', outbound('twitter', { visibility: 'public', team: 'Social care', agent: 'care-2' })],
  ],
});
