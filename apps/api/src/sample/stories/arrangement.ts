/**
 * The arrangement: what Billing North agreed never reaches the screen of Billing South, and what South agreed
 * does not reach North. The customer tells it each time; a supervisor ends it.
 */
import { asked, given, inbound, outbound, recorded, resolved, story } from './telling.ts';

const account = '51-3310';
const agreed = '3 x 40';

export const arrangement = story('arrangement', 'c-arrange', {
  'A-1': [
    [
      '2026-09-01 09:00',
      { type: 'case.opened', reason: 'billing', channel: 'phone', team: 'Billing North', agent: 'b-11' },
    ],
    [
      '2026-09-01 09:00',
      inbound('phone', { team: 'Billing North', agent: 'b-11', waitSeconds: 600, durationSeconds: 900 }),
    ],
    ['2026-09-01 09:02', given('account_number', account)],
    ['2026-09-01 09:10', recorded('payment_arrangement', agreed)],
    [
      '2026-09-01 09:12',
      {
        type: 'promise.made',
        promise: 'p1',
        what: 'credit',
        dueAt: '2026-09-10T18:00:00.000Z',
        team: 'Billing North',
        agent: 'b-11',
      },
    ],
    [
      '2026-09-08 12:00',
      inbound('phone', { team: 'Billing South', agent: 'b-27', waitSeconds: 900, durationSeconds: 700 }),
    ],
    ['2026-09-08 12:01', asked('account_number')],
    ['2026-09-08 12:01:30', given('account_number', account)],
    ['2026-09-08 12:03', asked('payment_arrangement')],
    ['2026-09-08 12:03:30', given('payment_arrangement', agreed)],
    [
      '2026-09-08 12:10',
      {
        type: 'promise.made',
        promise: 'p2',
        what: 'credit',
        dueAt: '2026-09-20T18:00:00.000Z',
        team: 'Billing South',
        agent: 'b-27',
      },
    ],
    [
      '2026-09-12 12:00',
      inbound('phone', { team: 'Billing North', agent: 'b-14', waitSeconds: 1200, durationSeconds: 800 }),
    ],
    ['2026-09-12 12:01', given('account_number', account)],
    ['2026-09-12 12:02', asked('payment_arrangement')],
    ['2026-09-12 12:02:30', given('payment_arrangement', agreed)],
    [
      '2026-09-12 12:30',
      {
        type: 'handoff',
        fromTeam: 'Billing North',
        fromAgent: 'b-14',
        toTeam: 'Supervisors',
        toAgent: 'sup-1',
        kind: 'escalation',
        passed: ['account_number', 'payment_arrangement'],
      },
    ],
    ['2026-09-12 16:00', outbound('phone', { team: 'Supervisors', agent: 'sup-1', durationSeconds: 300 })],
    ['2026-09-12 16:00', { type: 'promise.kept', promise: 'p2' }],
    ['2026-09-12 16:05', resolved],
  ],
});
