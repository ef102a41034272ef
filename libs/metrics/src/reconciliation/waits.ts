import { minutes, type Figure } from './figure.ts';

/** Stays that have ended: no source counts what still lasts. */
function waitFigure(id: string, title: string, meaning: string, statuses: readonly string[]): Figure[] {
  return minutes({
    id,
    title,
    meaning: `${meaning} What still lasts does not count yet.`,
    spans: ({ stays }) =>
      stays
        .filter(({ status, leftAt }) => status !== null && statuses.includes(status) && leftAt !== null)
        .map(({ enteredAt, leftAt }) => ({ from: enteredAt, to: leftAt })),
  });
}

export const WAITS: readonly Figure[] = [
  ...waitFigure(
    'requester_wait_minutes',
    'Wait of the customer',
    'Time in which it was the turn of the organisation: new, open, on hold or with a third party.',
    ['new', 'open', 'on_hold', 'waiting_third_party'],
  ),
  ...waitFigure(
    'agent_wait_minutes',
    'Wait for the customer',
    'Time in which it was the turn of the customer.',
    ['waiting_customer'],
  ),
  ...waitFigure('on_hold_minutes', 'On hold', 'Time on hold or with a third party.', [
    'on_hold',
    'waiting_third_party',
  ]),
];
