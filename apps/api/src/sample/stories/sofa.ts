/**
 * The sofa: a delivery promise broken, a callback that never comes, a customer who calls every Thursday and
 * gives the order number every time, a manager who argues, and at last a public post.
 */
import { asked, given, inbound, outbound, recorded, resolved, story, type Line } from './telling.ts';

const seller = { team: 'Showroom', agent: 'sales-2' };
const manager = { team: 'Store management', agent: 'manager-1' };
const order = 'F-7712';

/** Five minutes in the queue, the order number once more, nothing new. */
const weeklyCall = (day: string, agent: string): Line[] => [
  [`${day} 10:00`, inbound('phone', { team: 'Showroom', agent, waitSeconds: 300, durationSeconds: 420 })],
  [`${day} 10:01`, given('order_number', order)],
];

export const sofa = story('sofa', 'c-sofa', {
  'S-1': [
    ['2026-03-05 14:00', { type: 'case.opened', reason: 'delivery', channel: 'store', ...seller }],
    ['2026-03-05 14:00', inbound('store', { ...seller, durationSeconds: 3600 })],
    ['2026-03-05 14:50', recorded('order_number', order)],
    ['2026-03-05 14:51', given('delivery_address', '12 Elm Street')],
    [
      '2026-03-05 15:00',
      { type: 'promise.made', promise: 'p1', what: 'delivery', dueAt: '2026-04-16T18:00:00.000Z', ...seller },
    ],
    ['2026-04-02 10:00', inbound('phone', { ...seller, waitSeconds: 240, durationSeconds: 300 })],
    [
      '2026-04-02 10:05',
      { type: 'promise.made', promise: 'p2', what: 'callback', dueAt: '2026-04-03T18:00:00.000Z', ...seller },
    ],
    ['2026-04-16 11:00', outbound('phone', { ...seller, durationSeconds: 400 })],
    [
      '2026-04-16 11:05',
      { type: 'promise.made', promise: 'p3', what: 'delivery', dueAt: '2026-05-14T18:00:00.000Z', ...seller },
    ],
    ['2026-04-16 11:05', recorded('promised_date', '2026-05-14')],
    ...weeklyCall('2026-05-14', 'sales-2'),
    ...weeklyCall('2026-05-21', 'sales-4'),
    ...weeklyCall('2026-05-28', 'sales-2'),
    ...weeklyCall('2026-06-04', 'sales-5'),
    [
      '2026-06-04 10:20',
      {
        type: 'handoff',
        fromTeam: 'Showroom',
        fromAgent: 'sales-5',
        toTeam: 'Store management',
        toAgent: 'manager-1',
        kind: 'escalation',
        passed: [],
      },
    ],
    ['2026-06-04 10:22', given('order_number', order)],
    ['2026-06-04 10:24', asked('promised_date')],
    ['2026-06-04 10:25', given('promised_date', '2026-05-14')],
    [
      '2026-06-06 20:00',
      inbound('facebook', { visibility: 'public', team: 'Store management', reach: 420, sentiment: -0.6 }),
    ],
    ['2026-06-08 10:00', outbound('phone', { ...manager, durationSeconds: 300 })],
    ['2026-06-08 10:30', outbound('phone', { ...manager, durationSeconds: 420 })],
    ['2026-06-20 15:00', { type: 'promise.kept', promise: 'p3' }],
    ['2026-06-20 15:30', resolved],
    ['2026-07-01 12:00', { type: 'outcome', kind: 'churn' }],
  ],
});
