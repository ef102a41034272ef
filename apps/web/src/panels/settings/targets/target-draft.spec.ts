import { describe, expect, it } from '@jest/globals';
import { settingsWith } from '../nothing-set.fixture.ts';
import { changeOfTargets, problemsOfTargets, targetDrafts, valueOf } from './target-draft.ts';

const UNITS: Readonly<Record<string, string>> = { repeat_rate: 'share', resolution_median: 'seconds' };
const unitOf = (metric: string) => UNITS[metric] ?? 'index';

describe('A target as people write it', () => {
  it.each([
    ['18', 'share', 0.18],
    ['7,5', 'share', 0.075],
    ['0.1', 'share', 0.001],
    ['24', 'seconds', 86_400],
    ['0,25', 'seconds', 900],
    ['−5', 'index', -5],
    ['1 200', 'count', 1_200],
    ['many', 'share', null],
    ['', 'share', null],
  ])('"%s" of a %s is %p', (text, unit, value) => {
    expect(valueOf(text, unit)).toBe(value);
  });

  it('is read in percent and hours, without what a division leaves behind', () => {
    const settings = settingsWith({
      targets: [
        { metric: 'repeat_rate', value: 0.07, team: null, channel: null },
        { metric: 'resolution_median', value: 5_400, team: 'Billing', channel: 'phone' },
        { metric: 'nps', value: -5, team: null, channel: null },
      ],
    });
    const drafts = targetDrafts(settings, unitOf);
    // In floating point 0.07 × 100 is 7.000000000000001.
    expect(drafts.map(({ text }) => text)).toEqual(['7', '1.5', '-5']);
    expect(changeOfTargets(drafts, unitOf)).toEqual({ targets: settings.targets });
  });

  it('that is no number is named by its place, before anything is sent', () => {
    const draft = { metric: 'repeat_rate', text: '18', team: '', channel: '' };
    expect(problemsOfTargets([draft, { ...draft, text: 'few' }])).toMatchObject([
      { field: 'targets[1].value', code: 'not_number' },
    ]);
  });
});
