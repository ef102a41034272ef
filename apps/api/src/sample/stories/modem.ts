/**
 * The modem: one department closes the account of somebody who died, another has never heard of it and
 * sends a man to the heir's door. Nobody pressed "transfer", yet it is a handoff. Social care recovers it
 * the same day, and the heir says so in public.
 */
import { asked, given, inbound, outbound, resolved, story } from './telling.ts';

const tv = { team: 'TV equipment' };
const technician = { team: 'Internet equipment', agent: 'tech-9' };
const social = { team: 'Social care', agent: 'care-1' };

export const modem = story('modem', 'c-modem', {
  'M-1': [
    ['2026-04-10 10:00', { type: 'case.opened', reason: 'equipment_return', channel: 'store', ...tv }],
    [
      '2026-04-10 10:00',
      inbound('store', { ...tv, agent: 'desk-3', waitSeconds: 600, durationSeconds: 900 }),
    ],
    ['2026-04-10 10:02', given('account_number', '88-1204')],
    ['2026-04-10 10:03', given('death_certificate', 'DC-2291')],
    ['2026-04-10 10:05', given('contact_email', 'heir@example.org')],
    ['2026-04-10 10:25', resolved],
  ],
  'M-2': [
    [
      '2026-05-04 11:00',
      { type: 'case.opened', reason: 'equipment_return', channel: 'field', ...technician },
    ],
    ['2026-05-04 11:00', outbound('field', { ...technician, durationSeconds: 600 })],
    ['2026-05-04 11:02', asked('modem_serial')],
    [
      '2026-05-04 11:10',
      inbound('twitter', { visibility: 'public', team: 'Social care', reach: 1900, sentiment: -0.5 }),
    ],
    ['2026-05-04 11:14', outbound('twitter', { visibility: 'public', ...social })],
    ['2026-05-04 11:14', { type: 'case.waiting', on: 'customer' }],
    ['2026-05-04 12:15', inbound('email', social)],
    ['2026-05-04 12:15', given('account_number', '88-1204')],
    ['2026-05-04 12:15', given('death_certificate', 'DC-2291')],
    [
      '2026-05-04 14:30',
      {
        type: 'handoff',
        fromTeam: 'Social care',
        toTeam: 'Executive office',
        toAgent: 'exec-1',
        kind: 'escalation',
        passed: ['account_number', 'death_certificate', 'contact_email'],
      },
    ],
    [
      '2026-05-04 15:05',
      outbound('phone', { team: 'Executive office', agent: 'exec-1', durationSeconds: 480 }),
    ],
    ['2026-05-04 15:20', resolved],
    ['2026-05-20 08:00', inbound('blog', { visibility: 'public', reach: 5000, sentiment: 0.7 })],
  ],
});
