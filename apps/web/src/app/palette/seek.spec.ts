import { describe, expect, it } from '@jest/globals';
import { seek } from './seek.ts';

const found = (titles: readonly string[], query: string) =>
  seek(
    titles.map((title) => ({ title })),
    query,
  ).map(({ title }) => title);

describe('what is found by a few letters', () => {
  it('has every one of them at the beginning of a word, in whatever order', () => {
    const titles = ['Resolution time, median', 'Resolution time, nine tenths', 'Repeat rate'];
    expect(found(titles, 'med reso')).toEqual(['Resolution time, median']);
    expect(found(titles, 're')).toHaveLength(3);
  });

  it('is found without its marks and capitals', () => {
    expect(found(['Délai de résolution', 'Lahendamise aeg, mediaan', 'Õhtune valve'], 'RESOL')).toEqual([
      'Délai de résolution',
    ]);
    expect(found(['Õhtune valve'], 'oht')).toEqual(['Õhtune valve']);
    expect(found(['Ещё открытые заявки'], 'еще')).toEqual(['Ещё открытые заявки']);
  });

  it('stands the higher the more of it was written: whole words, then first letters, then the middle of a word', () => {
    expect(found(['Prehandoffs', 'Handoffs per issue', 'Hand', 'Wait after a handoff'], 'hand')).toEqual([
      'Hand',
      'Handoffs per issue',
      'Wait after a handoff',
      'Prehandoffs',
    ]);
  });

  it('is found by its code too, after what says so in its title', () => {
    const all = [{ title: 'Soovitusindeks', also: ['nps'] }, { title: 'NPS by team' }];
    expect(seek(all, 'nps').map(({ title }) => title)).toEqual(['NPS by team', 'Soovitusindeks']);
  });

  it('is nothing where nothing was written', () => {
    expect(found(['Handoffs'], ' – ')).toEqual([]);
  });
});
