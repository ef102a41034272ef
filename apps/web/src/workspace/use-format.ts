import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { createFormat, type Format } from '../format/format.ts';
import { useWords } from '../ui/use-words.ts';
import { useWorkspace } from './use-workspace.ts';

export function useFormat(): Format {
  const intl = useIntl();
  const words = useWords();
  const { zone } = useWorkspace();
  return useMemo(() => createFormat(intl, words, zone), [intl, words, zone]);
}
