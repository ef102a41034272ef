import { describe, expect, it } from '@jest/globals';
import { foldCustomer, STORY_NAMES, storyEvents, variantBit, type StoryName } from '@twicetold/cases';
import { foldIntoColumns, loggedEvents } from '../fixtures/fold-into-columns.ts';
import { momentOfCase, riskContext } from './risk-context.ts';
import { riskIndex } from './risk-index.ts';

const AS_OF = Date.parse('2026-10-31T00:00:00Z');
const VARIANT = variantBit({ windowDays: 30, sameReason: true });
const columns = foldIntoColumns(STORY_NAMES.flatMap(storyEvents));

function indexOfStory(name: StoryName): number {
  const { risk } = foldCustomer(loggedEvents(storyEvents(name))).rows;
  const rows = risk.filter(({ variants, until }) => until === null && (variants & VARIANT) !== 0);
  const moment = momentOfCase(columns, riskContext(columns, AS_OF, VARIANT), null);
  return Math.max(...rows.map((row) => riskIndex(row, moment).index));
}

describe('The word-of-mouth risk of the five stories', () => {
  it('is highest for the sofa that never came, then for the cancellation five million heard', () => {
    expect(indexOfStory('sofa')).toBeGreaterThan(indexOfStory('cancel'));
    expect(indexOfStory('cancel')).toBeGreaterThan(indexOfStory('arrangement'));
  });

  it('is higher for the arrangement that never arrived than for the modem that was put right the same day', () => {
    expect(indexOfStory('arrangement')).toBeGreaterThan(indexOfStory('modem'));
  });

  it('is never lower for a failure that was put right than for a case without failure', () => {
    expect(indexOfStory('modem')).toBeGreaterThan(indexOfStory('clean'));
  });

  it('calls the sofa and the cancellation at risk, and the clean case not', () => {
    expect(indexOfStory('sofa')).toBeGreaterThan(50);
    expect(indexOfStory('cancel')).toBeGreaterThan(50);
    // 100 / (1 + e³): the baseline and nothing else.
    expect(indexOfStory('clean')).toBeCloseTo(4.742587, 6);
  });
});
