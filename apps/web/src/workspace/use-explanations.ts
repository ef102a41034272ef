import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { definitionInWords, languageOf, type SaidDefinition } from '@twicetold/metrics/words';
import { useCallback } from 'react';
import { createIntl, useIntl } from 'react-intl';
import { explanationsIn, spoken as inEnglish } from '../messages/explanations.ts';
import { createRetelling, type Retell } from '../messages/heard.ts';

export interface Explanations {
  /** What a metric means. */
  readonly meaning: (definition: SaidDefinition) => string;
  readonly formula: (definition: { readonly metric: string; readonly formula: string }) => string;
  /** What the server says of a source, a file or a column. */
  readonly retell: Retell;
}

/** Built once for all who ask. */
const optionsIn = (locale: string) =>
  queryOptions({
    queryKey: ['explanations', locale],
    queryFn: () => explanationsFor(locale),
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false,
  });

/** null while the words are on their way. Should they not come at all, what the server says is better than nothing. */
export function useExplanations(): Explanations | null {
  const { locale } = useIntl();
  const { data, isError } = useQuery(optionsIn(locale));
  return isError ? AS_SAID : (data ?? null);
}

/** Words that hardly ever are wanted: they come when they are, and what was said is there until then. */
export function useRetellingOnDemand(): Retell {
  const { locale } = useIntl();
  const client = useQueryClient();
  const { data } = useQuery({ ...optionsIn(locale), enabled: false });
  return useCallback(
    (sentence) => {
      if (data === undefined) client.query(optionsIn(locale)).catch(() => undefined);
      return (data ?? AS_SAID).retell(sentence);
    },
    [client, data, locale],
  );
}

const AS_SAID: Explanations = {
  meaning: ({ sentence }) => sentence,
  formula: ({ formula }) => formula,
  retell: (sentence) => sentence,
};

async function explanationsFor(locale: string): Promise<Explanations> {
  const messages = await explanationsIn(languageOf(locale));
  if (messages === null) {
    const said = await inEnglish();
    return { ...AS_SAID, retell: createRetelling(said, said, locale) };
  }
  const { definitions, spoken, heard } = messages;
  const formulas: Readonly<Record<string, string>> = messages.formulas;
  const speech = createIntl({ locale, messages: { ...definitions } });
  const day = (day: string) =>
    speech.formatDate(`${day}T00:00:00Z`, { timeZone: 'UTC', dateStyle: 'medium' });
  return {
    meaning: (definition) => definitionInWords(speech, definition, day),
    formula: ({ metric, formula }) => formulas[metric] ?? formula,
    retell: createRetelling(spoken, heard, locale),
  };
}
