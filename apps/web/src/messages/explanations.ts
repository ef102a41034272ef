/**
 * What is read on demand, and therefore loaded on demand: what metrics mean, how they are computed, and what the server says
 * of sources. In English all of it comes with the answers.
 */
import type { Language } from '@twicetold/metrics/words';
import type { DefinitionWords } from '@twicetold/metrics/words/definitions/definition-words';
import type { FormulaWords } from '@twicetold/metrics/words/formulas/formula-words';
import type { Heard } from './heard.ts';

export interface ExplanationMessages {
  readonly definitions: DefinitionWords;
  readonly formulas: FormulaWords;
  /** As the server says it, and as the reader is told. */
  readonly spoken: Heard;
  readonly heard: Heard;
}

export const spoken = async () => (await import('./heard/en.ts')).en;

const messages: Readonly<Record<Exclude<Language, 'en'>, () => Promise<ExplanationMessages>>> = {
  et: async () => ({
    definitions: (await import('@twicetold/metrics/words/definitions/et')).et,
    formulas: (await import('@twicetold/metrics/words/formulas/et')).et,
    spoken: await spoken(),
    heard: (await import('./heard/et.ts')).et,
  }),
  ru: async () => ({
    definitions: (await import('@twicetold/metrics/words/definitions/ru')).ru,
    formulas: (await import('@twicetold/metrics/words/formulas/ru')).ru,
    spoken: await spoken(),
    heard: (await import('./heard/ru.ts')).ru,
  }),
  fr: async () => ({
    definitions: (await import('@twicetold/metrics/words/definitions/fr')).fr,
    formulas: (await import('@twicetold/metrics/words/formulas/fr')).fr,
    spoken: await spoken(),
    heard: (await import('./heard/fr.ts')).fr,
  }),
};

/** null: English, as everything comes. */
export const explanationsIn = async (language: Language): Promise<ExplanationMessages | null> =>
  language === 'en' ? null : messages[language]();
