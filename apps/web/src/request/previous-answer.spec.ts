import { describe, expect, it } from '@jest/globals';
import { previousIfAlike } from './previous-answer.ts';

const byChannel = { metrics: ['csat'], by: ['channel'] };
const askedBefore = { queryKey: ['ranked', 'desk', byChannel] as const };

describe('the answer before', () => {
  it('stays while the same number, cut alike, is asked for another period', () => {
    const keep = previousIfAlike('desk', { ...byChannel });
    expect(keep('phone 90 %', askedBefore)).toBe('phone 90 %');
  });

  it.each([
    ['is cut by something else', 'desk', { metrics: ['csat'], by: ['went'] }],
    ['is another number', 'desk', { metrics: ['nps'], by: ['channel'] }],
    ['is of another workspace', 'shop', byChannel],
    ['is between people instead of teams', 'desk', { ...byChannel, level: 'AGENT' as const }],
  ])(
    'goes where the next one %s: its groups would open into the wrong cases',
    (_, workspace, question: Parameters<typeof previousIfAlike>[1]) => {
      expect(previousIfAlike(workspace, question)('phone 90 %', askedBefore)).toBeUndefined();
    },
  );
});
