/** A refusal is whole in the reader's language: no word of it, nor anything that it names, stays in the server's English. */
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  ATTRIBUTIONS,
  CLOCKS,
  COHORTS,
  COMPARISONS,
  DIMENSIONS,
  GRAINS,
  LEVELS,
  refusal,
  WORK_STATES,
  type RefusalCode,
} from '@twicetold/metrics';
import { PROJECT_FOLDER } from './browser/project-folder.ts';

const LANGUAGES = ['et', 'ru', 'fr'] as const;
type Language = (typeof LANGUAGES)[number];
type Retell = (sentence: string) => string;
type Messages = Readonly<Record<string, string>>;

const from = async <Module>(file: string) => (await import(path.join(PROJECT_FOLDER, file))) as Module;
const web = <Module>(file: string) => from<Module>(`apps/web/src/${file}`);

async function retellingIn(language: Language): Promise<Retell> {
  const { createRetelling } = await web<{
    createRetelling: (spoken: Messages, heard: Messages, language: string) => Retell;
  }>('messages/heard.ts');
  const { en } = await web<{ en: Messages }>('messages/heard/en.ts');
  const heard = (await web<Record<Language, Messages>>(`messages/heard/${language}.ts`))[language];
  return createRetelling(en, heard, language);
}

async function sayingIn(language: Language) {
  const { catalogueIn } = await web<{ catalogueIn: (language: Language) => Promise<Messages> }>(
    'messages/catalogue.ts',
  );
  const { createWords } = await web<{ createWords: (intl: unknown) => unknown }>('messages/words.ts');
  const { refusalInWords } = await web<{
    refusalInWords: (words: unknown, refused: object, message: string, retell: Retell) => string;
  }>('messages/refusal-in-words.ts');
  const { createIntl } = await import('@formatjs/intl');
  const words = createWords(createIntl({ locale: language, messages: { ...(await catalogueIn(language)) } }));
  const retell = await retellingIn(language);
  return (field: string, code: RefusalCode, named: Readonly<Record<string, string>>): string => {
    const { values, reason } = refusal(code, named);
    return refusalInWords(words, { code, values, field }, reason, retell);
  };
}

/** Words in Latin letters that a Russian sentence has of its own, or names as they are written in a file. */
const AS_WRITTEN = /«[^»]*»|TWICETOLD_\w+|JSON|CSV|\btrue\b|\bfalse\b/g;
const latinIn = (said: string): readonly string[] =>
  said.replaceAll(AS_WRITTEN, '').match(/[A-Za-z]{2,}/g) ?? [];

const CODES: readonly (readonly [field: string, codes: readonly string[]])[] = [
  ['grain', GRAINS],
  ['cohort', COHORTS],
  ['attribution', ATTRIBUTIONS],
  ['level', LEVELS],
  ['clock', CLOCKS],
  ['compare', COMPARISONS],
  ['by', DIMENSIONS],
  ['filters', DIMENSIONS],
  ['dimension', DIMENSIONS],
  ['state', WORK_STATES],
  ['states', ['firing', 'acknowledged', 'resolved']],
  ['role', ['admin', 'analyst', 'team_lead', 'executive']],
  ['language', ['en', 'et', 'ru', 'fr']],
  ['cell.fate', ['reached', 'lost', 'pending', 'unknown']],
];

describe.each(LANGUAGES)('what is allowed instead, in %s', (language) => {
  it.each(CODES)('of %s is named as the page names it', async (field, codes) => {
    const say = await sayingIn(language);
    for (const code of codes) {
      const [one, other] = [
        say(field, 'not_one_of', { value: '?', allowed: code }),
        say(field, 'one_of', { allowed: code }),
      ];
      expect(
        [one, other].filter((said) => new RegExp(`(?<!\\p{L})${code}(?!\\p{L})`, 'u').test(said)),
      ).toEqual([]);
      if (language === 'ru') expect([...latinIn(one), ...latinIn(other)]).toEqual([]);
    }
  });

  it('is a list where there are several', async () => {
    const say = await sayingIn(language);
    const said = say('cohort', 'not_one_of', { value: 'all', allowed: COHORTS.join(', ') });
    expect(said.split(', ')).toHaveLength(2);
    expect(said).toContain('all');
  });

  it('names the dimension that a filter or a promise does not have', async () => {
    const say = await sayingIn(language);
    const said = [
      say('filters', 'names_needed', { value: 'fromTeam' }),
      say('filters', 'promises_have_no', { value: 'fromTeam' }),
    ];
    expect(said.join(' ')).not.toContain('fromTeam');
  });
});

const column = (more: object) => ({
  mapping: 1,
  tables: [{ shape: 'case', columns: [{ column: 'a', as: 'case', ...more }] }],
});
const tables = (...columns: readonly string[]) => ({
  mapping: 1,
  tables: [{ shape: 'case', columns: columns.map((as, place) => ({ column: `c${place}`, as })) }],
});
/** Each is wrong in one way; the last ones in several. */
const MAPPINGS: readonly unknown[] = [
  1,
  {},
  { mapping: 2, tables: tables('case').tables },
  { mapping: 1, tables: [] },
  { mapping: 1, tables: 'all' },
  { mapping: 1, tables: [{ shape: 'row', columns: [] }] },
  { ...tables('case', 'opened'), author: 'Maarja' },
  column({ as: 'moon' }),
  column({ max: 0 }),
  column({ max: 'high' }),
  column({ column: '' }),
  column({ column: 'a'.repeat(501) }),
  column({ column: 5 }),
  column({ colour: 'red' }),
  { mapping: 1, tables: [{ shape: 'case', caseFromRow: 'yes', columns: [] }] },
  { mapping: 1, tables: Array.from({ length: 21 }, () => tables('case', 'opened').tables[0]) },
  { mapping: 1, tables: [{ shape: 'event', columns: [{ column: 'a', as: 'case' }] }] },
  { mapping: 1, tables: [{ ...tables('case', 'opened').tables[0], zone: 'Mars/Olympus' }] },
  {
    mapping: 1,
    tables: [
      {
        shape: 'case',
        columns: [
          { column: 'a', as: 'case', format: 'iso' },
          { column: 'b', as: 'opened' },
        ],
      },
    ],
  },
  tables('case', 'case', 'team', 'team'),
  tables('case'),
  tables(),
];

describe('why a mapping is not taken', () => {
  it('is a sentence of our own that names the place, of a table of events too', async () => {
    const said = await saidOfMappings();
    expect(said.filter((sentence) => /anyOf|schema|constant|properties/.test(sentence))).toEqual([]);
    const { mappingFrom } = await mappings();
    const wrongUse = { mapping: 1, tables: [{ shape: 'event', columns: [{ column: 'a', as: 'moon' }] }] };
    expect(() => mappingFrom(wrongUse)).toThrow(
      /^The mapping is not right at tables\.0\.columns\.0\.as: must be one of case, /,
    );
    expect(() => mappingFrom({ mapping: 1, tables: [{ shape: 'row', columns: [] }] })).toThrow(
      'The mapping is not right at tables.0.shape: must be "case" or "event".',
    );
  });

  it.each(LANGUAGES)('is said to its end (%s)', async (language) => {
    const retell = await retellingIn(language);
    const said = await saidOfMappings();
    expect(said).toHaveLength(MAPPINGS.length);
    const left = said.filter((sentence) => {
      const told = retell(sentence);
      return (
        /\b(must|is not|there is|no column|more than|nothing says|has a)\b/.test(told) || told === sentence
      );
    });
    expect(left).toEqual([]);
  });

  it('in Russian leaves no English word outside of what is written in the file', async () => {
    const retell = await retellingIn('ru');
    const left = (await saidOfMappings()).flatMap((sentence) =>
      latinIn(
        retell(sentence)
          .replace(/на месте [\w.]+/, '')
          .replace(/одним из: .*/, ''),
      ),
    );
    expect(left).toEqual([]);
  });
});

describe('what a column may be used for', () => {
  it.each(LANGUAGES)('is named in the sentences about it (%s)', async (language) => {
    const { SPOKEN_USES } = await from<{ SPOKEN_USES: Messages }>('libs/metrics/src/mapping/spoken-uses.ts');
    const retell = await retellingIn(language);
    const left = Object.values(SPOKEN_USES).filter((use) =>
      retell(`it may be ${use} too, but "date" was taken`).includes(use),
    );
    expect(left).toEqual([]);
  });
});

const mappings = () =>
  from<{ mappingFrom: (raw: unknown) => unknown }>('apps/api/src/load/mapping/read-mapping.ts');

async function saidOfMappings(): Promise<string[]> {
  const { mappingFrom } = await mappings();
  return MAPPINGS.map((mapping) => {
    try {
      mappingFrom(mapping);
    } catch (error) {
      return (error as Error).message;
    }
    throw new Error(`taken: ${JSON.stringify(mapping)}`);
  });
}
