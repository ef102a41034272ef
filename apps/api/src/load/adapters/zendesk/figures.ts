/**
 * What Zendesk itself counts and measures of a ticket (`ticket_metrics`, or `metric_set` in a ticket). Its stations are the
 * unbroken stays with a group, so that the moves between groups are one less.
 */
import type { SourceFigure } from '../adapter.ts';
import { itemIn, numberIn, type Item } from './json-item.ts';

const COUNTS: readonly (readonly [figure: string, field: string])[] = [
  ['reopens', 'reopens'],
  ['replies', 'replies'],
];
const MINUTES: readonly (readonly [figure: string, field: string])[] = [
  ['first_reply_minutes', 'reply_time_in_minutes'],
  ['first_resolution_minutes', 'first_resolution_time_in_minutes'],
  ['full_resolution_minutes', 'full_resolution_time_in_minutes'],
  ['agent_wait_minutes', 'agent_wait_time_in_minutes'],
  ['requester_wait_minutes', 'requester_wait_time_in_minutes'],
  ['on_hold_minutes', 'on_hold_time_in_minutes'],
];

/** Figures that the item has, known or not; those that it lacks are passed over. */
export function figuresIn(ticket: string, metrics: Item): SourceFigure[] {
  const stations = numberIn(metrics['group_stations']);
  const figures: SourceFigure[] = [];
  const add = (figure: string, value: number | null) => figures.push({ case: ticket, figure, value });
  if ('group_stations' in metrics) add('handoffs', stations === null || stations < 1 ? null : stations - 1);
  for (const [figure, field] of COUNTS) if (field in metrics) add(figure, numberIn(metrics[field]));
  for (const [figure, field] of MINUTES) {
    const minutes = itemIn(metrics[field]);
    if (minutes === null) continue;
    add(figure, numberIn(minutes['calendar']));
    add(`${figure}_business`, numberIn(minutes['business']));
  }
  return figures;
}
