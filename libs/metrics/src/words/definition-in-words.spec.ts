import { describe, expect, it } from '@jest/globals';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { createIntl } from '@formatjs/intl';
import { METRICS } from '../catalogue/catalogue.ts';
import { definitionOf } from '../catalogue/definition-of.ts';
import { findMetric } from '../catalogue/find-metric.ts';
import { type QuestionAsAsked, resolveQuestion } from '../question/resolve.ts';
import type { AnswerSettings } from '../settings/settings.ts';
import { definitionInWords } from './definition-in-words.ts';
import { et } from './definitions/et.ts';
import { fr } from './definitions/fr.ts';
import { ru } from './definitions/ru.ts';
import { et as etFormulas } from './formulas/et.ts';
import { fr as frFormulas } from './formulas/fr.ts';
import { ru as ruFormulas } from './formulas/ru.ts';

const LANGUAGES = { et, ru, fr } as const;
const FORMULAS = { et: etFormulas, ru: ruFormulas, fr: frFormulas } as const;
type Language = keyof typeof LANGUAGES;
const languages = Object.keys(LANGUAGES) as Language[];
const context = { asOf: Date.parse('2026-06-01T00:00:00Z'), zone: 'UTC', firstEventAt: null };

const ASKED: readonly Partial<QuestionAsAsked>[] = [
  {},
  {
    issueWindowDays: 0,
    windowDays: 1,
    withinHours: 1,
    level: 'AGENT',
    clock: 'BUSINESS',
    cohort: 'RESOLVED',
  },
  {
    issueWindowDays: 3,
    sameReason: true,
    windowDays: 30,
    withinHours: 48,
    clock: 'OURS',
    riskAt: '2026-05-01',
  },
];
const SETTINGS: readonly AnswerSettings[] = [
  {},
  { directChannels: ['phone', 'chat'], contactMinutes: { phone: 5, chat: 8 } },
];

function said(
  language: Language,
  id: string,
  asked: Partial<QuestionAsAsked> = {},
  settings: AnswerSettings = {},
  onError: (problem: Error) => void = (problem) => {
    throw problem;
  },
): string {
  const metric = findMetric(id);
  if (metric === undefined) throw new RangeError(id);
  const question = resolveQuestion({ metrics: [id], ...asked }, context);
  const speech = createIntl({ locale: language, messages: { ...LANGUAGES[language] }, onError });
  return definitionInWords(speech, definitionOf(metric, question, 50, settings), (day) => `[${day}]`);
}

describe.each(languages)('a definition in %s', (language) => {
  it('is said for every metric, however it is asked, with all its values', () => {
    const problems: string[] = [];
    for (const { id } of METRICS)
      for (const asked of ASKED)
        for (const settings of SETTINGS) {
          const text = said(language, id, asked, settings, (problem) =>
            problems.push(`${id}: ${problem.message}`),
          );
          if (/[{}#]|none|undefined/.test(text) || !text.endsWith('.')) problems.push(`${id}: ${text}`);
        }
    expect(problems).toEqual([]);
  });

  it('has words of its own for the sentence and for the formula, where that has any', () => {
    const alike = METRICS.filter(({ id, formula }) => {
      const question = resolveQuestion({ metrics: [id] }, context);
      const english = definitionOf(findMetric(id) as (typeof METRICS)[number], question, 50).sentence;
      const translated: Readonly<Record<string, string>> = FORMULAS[language];
      return said(language, id) === english || (translated[id] === formula && /[a-z]{3}/.test(formula));
    });
    expect(alike.map(({ id }) => id)).toEqual([]);
  });

  it('has every plural form', () => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const lacking = Object.entries(LANGUAGES[language]).filter(([, message]) =>
      pluralsOf(parse(message)).some((forms) => needed.some((form) => !forms.includes(form))),
    );
    expect(lacking.map(([id]) => id)).toEqual([]);
  });
});

it.each([
  [
    'et',
    'Pöördumiste osa, millele klient pidi sama murega 7 päeva jooksul lisama uue, ükskõik mis kanalis ja mis tiimile. ' +
      'Mis tahes põhjusega juhtum, mis avati kuni 3 päeva pärast lahendust, kuulub sama mure juurde.',
  ],
  [
    'ru',
    'Доля обращений, после которых клиенту пришлось обратиться по тому же вопросу в течение 7 дней, через любой канал и к ' +
      'любой команде. Заявка с любой причиной, открытая не позже чем через 3 дня после решения, относится к тому же вопросу.',
  ],
  [
    'fr',
    'La part des contacts que le client a dû faire suivre d’un autre sur le même problème en moins de 7 jours, par ' +
      'n’importe quel canal et auprès de n’importe quelle équipe. Un dossier de n’importe quel motif ouvert jusqu’à 3 jours ' +
      'après une résolution appartient au même problème.',
  ],
] as const)('the repeat rate is explained in %s', (language, text) => {
  expect(said(language, 'repeat_rate', { windowDays: 7, issueWindowDays: 3, sameReason: false })).toBe(text);
});

it('a clock that leaves out waits is calendar time for what has none', () => {
  expect(said('et', 'first_response_median', { clock: 'OURS' })).toContain('Aeg on kalendriaeg.');
  expect(said('et', 'resolution_median', { clock: 'OURS' })).toContain('ootas klienti');
});

it('what a workspace has set is said', () => {
  const settings = { directChannels: ['phone', 'chat'], contactMinutes: { phone: 5, chat: 8 } };
  expect(said('et', 'issues_went_direct', {}, settings)).toContain('tuli neist kanalitest: phone ja chat.');
  expect(said('ru', 'effort_minutes', {}, settings)).toContain('минут на обращение: phone 5 и chat 8.');
});

function pluralsOf(elements: readonly MessageFormatElement[]): string[][] {
  return elements.flatMap((element) => {
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const inside = Object.values(element.options).flatMap(({ value }) => pluralsOf(value));
    return element.type === TYPE.plural ? [Object.keys(element.options), ...inside] : inside;
  });
}
