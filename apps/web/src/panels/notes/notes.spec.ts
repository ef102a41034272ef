import { describe, expect, it } from '@jest/globals';
import { notesWithin } from './notes.ts';

const note = (id: number, day: string) => ({ id, day, text: `note ${id}`, author: null });

describe('notes on an axis of time', () => {
  it('stand in the bucket of their day in the zone of the workspace, its last day too, and in no other', () => {
    // August in Tallinn begins and ends three hours before that of UTC.
    const buckets = [
      { start: '2026-07-31T21:00:00Z', end: '2026-08-31T21:00:00Z' },
      { start: '2026-08-31T21:00:00Z', end: '2026-09-30T21:00:00Z' },
    ];
    const notes = [note(1, '2026-07-31'), note(2, '2026-08-01'), note(3, '2026-08-31')];
    expect(notesWithin(buckets, notes, 'Europe/Tallinn', ({ text }) => text)).toEqual([
      'note 2 · note 3',
      undefined,
    ]);
  });
});
