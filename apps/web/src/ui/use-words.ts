import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { createWords, type Words } from '../messages/words.ts';

export function useWords(): Words {
  const intl = useIntl();
  return useMemo(() => createWords(intl), [intl]);
}
