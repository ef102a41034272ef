/**
 * What Zendesk, or who models its tables, has computed of a ticket: one row per ticket, under the names that copies of
 * `ticket_metrics` and models of it give the same figures (docs/sources/zendesk-tables.md). Its stations are unbroken stays
 * with a group, so that the moves between groups are one less.
 */
import { knownValue } from '../../tables/known-value.ts';
import type { SourceFigure } from '../adapter.ts';

/** What `ticket_metrics` measures both ways, as an object or a column each; and what models call it. */
const MINUTES = [
  ['first_reply_minutes', 'reply_time_in_minutes', 'first_reply_time_#_minutes'],
  ['first_resolution_minutes', 'first_resolution_time_in_minutes', 'first_resolution_#_minutes'],
  [
    'full_resolution_minutes',
    'full_resolution_time_in_minutes',
    'full_resolution_#_minutes',
    'final_resolution_#_minutes',
  ],
  ['agent_wait_minutes', 'agent_wait_time_in_minutes', 'agent_wait_time_in_#_minutes'],
  ['requester_wait_minutes', 'requester_wait_time_in_minutes', 'requester_wait_time_in_#_minutes'],
  ['on_hold_minutes', 'on_hold_time_in_minutes', 'on_hold_time_in_#_minutes'],
] as const;
const COUNTS = [
  ['reopens', 'reopens', 'count_reopens'],
  ['replies', 'replies', 'total_agent_replies'],
  ['assignments', 'assignee_stations', 'assignee_stations_count'],
] as const;
const STATIONS = ['group_stations', 'group_stations_count'];

const columnsFor = (figure: (typeof MINUTES)[number], clock: 'calendar' | 'business'): string[] => {
  const [, measured, ...modelled] = figure;
  const flat = [`${measured}__${clock}`, `${measured}_${clock}`, `${measured}.${clock}`];
  return [...flat, ...modelled.map((name) => name.replace('#', clock))];
};

export const METRIC_COLUMNS: readonly string[] = [
  ...STATIONS,
  ...COUNTS.flatMap(([, ...columns]) => columns),
  ...MINUTES.flatMap((figure) => [
    figure[1],
    ...columnsFor(figure, 'calendar'),
    ...columnsFor(figure, 'business'),
  ]),
];

/** Of the columns that are there; a cell that is empty says that the figure is not known. */
export function ticketFigures(ticket: string, cells: Readonly<Record<string, string>>): SourceFigure[] {
  const figures: SourceFigure[] = [];
  const add = (
    figure: string,
    columns: readonly string[],
    read: (cell: string | undefined) => number | null,
  ) => {
    const column = columns.find((name) => name in cells);
    if (column !== undefined) figures.push({ case: ticket, figure, value: read(cells[column]) });
  };
  add('handoffs', STATIONS, (cell) => {
    const stations = numberIn(cell);
    return stations === null || stations < 1 ? null : stations - 1;
  });
  for (const [figure, ...columns] of COUNTS) add(figure, columns, numberIn);
  for (const figure of MINUTES) {
    const [id, measured] = figure;
    for (const [clock, suffix] of [
      ['calendar', ''],
      ['business', '_business'],
    ] as const) {
      const both = cells[measured]?.trim() ?? '';
      if (both.startsWith('{'))
        figures.push({ case: ticket, figure: `${id}${suffix}`, value: inObject(both, clock) });
      else add(`${id}${suffix}`, columnsFor(figure, clock), numberIn);
    }
  }
  return figures;
}

function numberIn(cell: string | undefined): number | null {
  const text = knownValue(cell);
  const number = text === null ? NaN : Number(text);
  return Number.isFinite(number) ? number : null;
}

function inObject(json: string, clock: string): number | null {
  try {
    const value = (JSON.parse(json) as Readonly<Record<string, unknown>>)[clock];
    return typeof value === 'number' ? value : null;
  } catch {
    return null;
  }
}
