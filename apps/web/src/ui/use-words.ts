import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { wantWords } from '../messages/spoken.ts';
import { createWords, type Words } from '../messages/words.ts';

export function useWords(): Words {
  const intl = useIntl();
  return useMemo(() => createWords(intl, wantWords), [intl]);
}
