/** The clean one: answered and solved in one chat. The control. */
import { given, inbound, outbound, resolved, story } from './telling.ts';

const agent = { team: 'Chat desk', agent: 'chat-4' };

export const clean = story('clean', 'c-clean', {
  'K-1': [
    ['2026-10-01 09:00', { type: 'case.opened', reason: 'order_status', channel: 'chat', ...agent }],
    ['2026-10-01 09:00', inbound('chat', { ...agent, waitSeconds: 20, durationSeconds: 600 })],
    ['2026-10-01 09:01', given('order_number', 'F-9001')],
    ['2026-10-01 09:01:30', outbound('chat', agent)],
    ['2026-10-01 09:12', resolved],
    ['2026-10-01 09:20', { type: 'rating', scale: 'csat', score: 5, max: 5 }],
  ],
});
