import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { admitted } from '../fixtures/admitted.ts';
import { arbitraryLog } from '../fixtures/arbitrary-log.ts';
import { THIRTY_DAYS } from '../fixtures/in-variant.ts';
import { storyEvents } from '../stories/stories.ts';
import { issueStory } from './issue-story.ts';
import { riskRowsOver } from './risk-over-time.ts';

describe('risk over time', () => {
  it('of the arrangement moves with each call, each contradiction and each promise that falls due, not with a promise alone', () => {
    const moments = riskRowsOver(admitted(storyEvents('arrangement')), {
      caseId: 'A-1',
      variant: THIRTY_DAYS,
      asOf: Date.parse('2026-10-31T00:00:00Z'),
    });
    const brief = moments.map(({ at, eventId, row }) => [
      new Date(at).toISOString().slice(5, 16),
      eventId,
      row.chases,
      row.repeatedFields,
      row.returns,
      row.contradictions,
    ]);
    expect(brief).toEqual([
      ['09-01T09:00', 'arrangement-02', 0, 0, 0, 0],
      ['09-08T12:00', 'arrangement-06', 1, 0, 0, 0],
      ['09-08T12:01', 'arrangement-07', 1, 1, 0, 0],
      ['09-08T12:03', 'arrangement-09', 1, 2, 0, 0],
      ['09-08T12:10', 'arrangement-11', 1, 2, 0, 1],
      // The first promise breaks, and no event says so.
      ['09-10T18:00', null, 1, 2, 0, 1],
      ['09-12T12:00', 'arrangement-12', 2, 2, 1, 1],
      ['09-12T12:01', 'arrangement-13', 2, 3, 1, 1],
      ['09-12T12:02', 'arrangement-14', 2, 4, 1, 1],
      // The second promise is kept, so it is none that will break; then all is resolved.
      ['09-12T16:00', 'arrangement-18', 2, 4, 1, 1],
      ['09-12T16:05', 'arrangement-19', 2, 4, 1, 1],
    ]);
  });

  it('ends with the row of the story, and knows the follow-up only from when it was opened', () => {
    fc.assert(
      fc.property(arbitraryLog, (events) => {
        const caseId = events[0]?.case;
        if (caseId === undefined) return;
        const options = { caseId, variant: THIRTY_DAYS, asOf: Infinity };
        expect(riskRowsOver(events, options).at(-1)?.row).toEqual(issueStory(events, options)?.riskRow);
      }),
      { numRuns: 50 },
    );
  });

  it('has nothing to say of a case that did not exist yet', () => {
    expect(riskRowsOver([], { caseId: 'A-1', variant: THIRTY_DAYS, asOf: 0 })).toEqual([]);
  });
});
