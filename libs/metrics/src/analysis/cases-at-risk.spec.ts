import { describe, expect, it } from '@jest/globals';
import { STORY_NAMES, storyEvents } from '@twicetold/cases';
import { answer } from '../answer/answer.ts';
import { foldIntoColumns } from '../fixtures/fold-into-columns.ts';
import { casesAtRisk } from './cases-at-risk.ts';

const events = STORY_NAMES.flatMap(storyEvents);
/** As it was known on that morning. */
function asOn(day: string, settings = {}) {
  const asOf = Date.parse(`${day}T00:00:00Z`);
  const columns = foldIntoColumns(events.filter(({ at }) => Date.parse(at) < asOf));
  const context = { asOf, zone: 'UTC', firstEventAt: 0, settings };
  const atRisk = (team: string) =>
    casesAtRisk(columns, [{ dimension: 'team', in: [team] }], context).cases.length;
  return { columns, context, atRisk };
}

describe('Cases at risk that somebody can still look after', () => {
  it('the sofa is a matter of the showroom in May, and of the management of the store in June', () => {
    expect([asOn('2026-05-15').atRisk('Showroom'), asOn('2026-05-15').atRisk('Store management')]).toEqual([
      1, 0,
    ]);
    expect([asOn('2026-06-10').atRisk('Showroom'), asOn('2026-06-10').atRisk('Store management')]).toEqual([
      0, 1,
    ]);
  });

  it('stay on for two weeks after the resolution of 20 June, and no longer', () => {
    expect(asOn('2026-07-04').atRisk('Store management')).toBe(1);
    expect(asOn('2026-07-05').atRisk('Store management')).toBe(0);
  });

  it('begin where the workspace says that risk begins', () => {
    expect(asOn('2026-05-15', { riskThreshold: 74 }).atRisk('Showroom')).toBe(0);
    expect(asOn('2026-05-15', { riskThreshold: 73 }).atRisk('Showroom')).toBe(1);
  });

  it('have the risk that the index of the same cases has', () => {
    const { columns, context } = asOn('2026-06-10');
    const [found] = casesAtRisk(columns, [], context).cases;
    const { overall } = answer(
      columns,
      { metrics: ['word_of_mouth_index'], filters: [{ dimension: 'team', in: ['Store management'] }] },
      context,
    );
    expect(overall[0]?.total).toMatchObject({ n: 1 });
    expect(found?.risk).toBeCloseTo(overall[0]?.total.value ?? 0, 9);
  });
});
