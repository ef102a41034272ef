import type { Wording } from '@twicetold/metrics/words';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useWords } from '../ui/use-words.ts';
import { useFormat } from './use-format.ts';
import { useNames } from './use-names.ts';

/** What it takes to say a finding or a story. */
export function useWording(): Wording {
  const words = useWords();
  const format = useFormat();
  const nameOf = useNames();
  const { formatList, locale } = useIntl();
  return useMemo(
    () => ({
      words,
      locale,
      format,
      nameOf,
      listed: (texts) => formatList([...texts], { type: 'conjunction' }),
    }),
    [words, locale, format, nameOf, formatList],
  );
}
