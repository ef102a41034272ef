/** What is owed to customers, over HTTP, in the five stories. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { STORY_NAMES, storyEvents } from '@twicetold/cases';
import { RunningApi } from './api/running-api.ts';

/** Other test files share the machine. */
const PATIENCE_MS = 120_000;
/** The evening before the first credit of the arrangement falls due; the second one was given the day before. */
const EVENING = '2026-09-09T20:00:00Z';

let api: RunningApi;
beforeAll(async () => {
  api = await RunningApi.start();
  const events = STORY_NAMES.flatMap(storyEvents);
  await api.load('stories', events, '2026-10-31T00:00:00Z');
  await api.load(
    'evening',
    events.filter(({ at }) => Date.parse(at) < Date.parse(EVENING)),
    EVENING,
  );
}, PATIENCE_MS);
afterAll(() => api.close(), PATIENCE_MS);

interface Due {
  readonly promisesDue: {
    readonly asOf: string;
    readonly dueSoon: { readonly totalCount: number; readonly promises: readonly unknown[] };
    readonly overdue: { readonly totalCount: number; readonly promises: readonly unknown[] };
  };
}
const QUERY = `query ($workspace: String!, $withinHours: Float, $filters: [FilterInput!], $first: Int) {
  promisesDue(workspace: $workspace, withinHours: $withinHours, filters: $filters, first: $first) {
    asOf
    dueSoon { totalCount promises { case { id } what dueAt team agent heldBy } }
    overdue { totalCount promises { case { id resolvedAt } what dueAt team heldBy } }
  }
}`;
const ask = async (variables: Record<string, unknown>) => (await api.data<Due>(QUERY, variables)).promisesDue;

describe('Promises due over HTTP', () => {
  it('has the credit that falls due tomorrow, who gave it and who holds the case now', async () => {
    const { asOf, dueSoon } = await ask({ workspace: 'evening' });
    expect(Date.parse(asOf)).toBe(Date.parse(EVENING));
    expect(dueSoon).toEqual({
      totalCount: 1,
      promises: [
        {
          case: { id: 'A-1' },
          what: 'credit',
          dueAt: '2026-09-10T18:00:00.000Z',
          team: 'Billing North',
          agent: 'b-11',
          heldBy: 'Billing South',
        },
      ],
    });
    const { dueSoon: later } = await ask({ workspace: 'evening', withinHours: 24 * 14 });
    expect(later.totalCount).toBe(2);
  });

  it('has what nobody ever kept, the latest first, as many as the number of broken promises opens into', async () => {
    const { dueSoon, overdue } = await ask({ workspace: 'stories', first: 2 });
    expect(dueSoon.totalCount).toBe(0);
    expect(overdue).toEqual({
      totalCount: 3,
      promises: [
        {
          case: { id: 'A-1', resolvedAt: '2026-09-12T16:05:00.000Z' },
          what: 'credit',
          dueAt: '2026-09-10T18:00:00.000Z',
          team: 'Billing North',
          heldBy: 'Billing South',
        },
        {
          case: { id: 'S-1', resolvedAt: '2026-06-20T15:30:00.000Z' },
          what: 'delivery',
          dueAt: '2026-04-16T18:00:00.000Z',
          team: 'Showroom',
          heldBy: 'Showroom',
        },
      ],
    });
  });

  it('can be filtered by the team that held the case, and says what cannot be asked', async () => {
    const filters = [{ dimension: 'heldBy', in: ['Showroom'] }];
    expect((await ask({ workspace: 'stories', filters })).overdue.totalCount).toBe(2);
    const { errors } = await api.query(QUERY, { workspace: 'stories', withinHours: -1 });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'withinHours' });
  });
});
