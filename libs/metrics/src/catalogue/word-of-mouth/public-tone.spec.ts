import { describe, expect, it } from '@jest/globals';
import { totalOf, totalOfStories } from '../../fixtures/totals.ts';

describe('The example worked by hand', () => {
  it('for tone in public: three angry posts and one of thanks in the five stories, a quarter of it good', () => {
    expect(totalOfStories('public_contacts_negative')).toMatchObject({ value: 3, n: 3 });
    expect(totalOfStories('public_contacts_positive')).toMatchObject({ value: 1, n: 1 });
    expect(totalOfStories('positive_share')).toMatchObject({ value: 0.25, n: 4 });
  });

  it('for tone in public: what is neutral counts as neither, what is of unknown tone is left out and shown', () => {
    const contact = [-0.4, 0.3, 0.2, 0, null].map((sentiment) => ({
      case: 0,
      at: 0,
      direction: 'inbound' as const,
      visibility: 'public' as const,
      sentiment,
    }));
    const rows = {
      case: [{ openedAt: 0 }],
      contact: [...contact, { ...contact[0], visibility: 'private' as const }],
    };
    const asked = { question: { from: '1970-01-01' } };
    const left = [{ reason: 'no_sentiment', count: 1 }];
    expect(totalOf('positive_share', rows, 1, asked)).toMatchObject({ n: 3, coverage: 0.75, excluded: left });
    expect(totalOf('positive_share', rows, 1, asked).value).toBeCloseTo(2 / 3, 12);
    expect(totalOf('public_contacts_negative', rows, 1, asked)).toMatchObject({ value: 1, excluded: left });
    expect(totalOf('public_contacts_positive', rows, 1, asked)).toMatchObject({ value: 2, excluded: left });
  });
});
