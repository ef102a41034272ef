import { describe, expect, it } from '@jest/globals';
import { parse } from '@formatjs/icu-messageformat-parser';
import { createRetelling, type Heard, type HeardId } from './heard.ts';
import { en } from './heard/en.ts';
import { et } from './heard/et.ts';
import { fr } from './heard/fr.ts';
import { ru } from './heard/ru.ts';

const LANGUAGES: Readonly<Record<string, Heard>> = { et, ru, fr };
const inEstonian = createRetelling(en, et, 'et');

describe('what the server says of a load', () => {
  it('is told by what stays the same in it, with what changes in its place', () => {
    expect(inEstonian('cases.csv was read as Windows-1252.')).toBe(
      'cases.csv loeti kodeeringus Windows-1252',
    );
    expect(inEstonian('"N/A" (12) is taken for not known')).toBe('„N/A“ (12) loetakse teadmatuks');
  });

  it('is counted in the reader’s language', () => {
    const inRussian = createRetelling(en, ru, 'ru');
    expect(inRussian('of 1 case that ended it is not known when')).toBe(
      'о 1 завершённой заявке неизвестно когда',
    );
    expect(inRussian('of 3 cases that ended it is not known when')).toBe(
      'о 3 завершённых заявках неизвестно когда',
    );
  });

  it('has its counts written as the reader writes numbers', () => {
    const hidden = 'it counts 1232 reassignments of 938 incidents that its history does not show';
    expect(createRetelling(en, en, 'en')(hidden)).toBe(
      'it counts 1,232 reassignments of 938 incidents that its history does not show',
    );
    expect(createRetelling(en, ru, 'ru')(hidden)).toContain('переназначений 1\u00a0232 (заявок: 938)');
    expect(createRetelling(en, en, 'en')('2016.csv was read as Windows-1252.')).toBe(
      '2016.csv was read as Windows-1252.',
    );
  });

  it('is told clause by clause where a source lacks several things', () => {
    expect(inEstonian('it names no channels; it records no tone')).toBe(
      'see ei nimeta kanaleid; selles pole tooni kirjas',
    );
  });

  it('is told to its depth where a sentence stands in a sentence', () => {
    expect(inEstonian("day and month can't be told apart: the month was taken to come first")).toBe(
      'päeva ja kuud ei saa eristada: esimeseks loeti kuu',
    );
    expect(inEstonian('it records no promises, no tone: the index rests on the rest')).toBe(
      'selles pole kirjas lubadusi, tooni: indeks toetub ülejäänule',
    );
  });

  it('takes the whole reason before a part of it', () => {
    expect(inEstonian('is missing')).toBe('puudub');
    expect(inEstonian('is missing: the row names no case')).toBe('puudub: rida ei nimeta juhtumit');
  });

  it('stays as it is where nobody has words for it', () => {
    expect(inEstonian('the moon was full')).toBe('the moon was full');
  });
});

describe.each(Object.keys(LANGUAGES))('in %s', (language) => {
  const messages = LANGUAGES[language] as Heard;

  it('every sentence has words of its own, that name nothing the sentence does not', () => {
    const wrong = (Object.keys(en) as HeardId[]).filter((id) => {
      const known = new Set([...en[id].matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
      const named = parse(messages[id]).flatMap((element) => ('options' in element ? [element.value] : []));
      return messages[id] === en[id] || named.some((name) => !known.has(name));
    });
    expect(wrong).toEqual([]);
  });

  it('every sentence is known again, with whatever it names', () => {
    const retell = createRetelling(en, messages, language);
    const unknown = (Object.keys(en) as HeardId[]).filter((id) => {
      const said = en[id].replaceAll(/\{(\w+)\}/g, '7');
      return retell(said) === said;
    });
    expect(unknown).toEqual([]);
  });
});
