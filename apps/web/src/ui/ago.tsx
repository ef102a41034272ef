import { useIntl } from 'react-intl';
import { ago } from '../format/ago.ts';
import { useNow } from './use-now.ts';
import { useWords } from './use-words.ts';

/** A moment as the time since, exact in the tooltip; keeps itself right. */
export function Ago({ at, exact }: { readonly at: string; readonly exact: string }) {
  const { locale } = useIntl();
  const words = useWords();
  return (
    <time dateTime={at} title={exact}>
      {ago(Date.parse(at), useNow(), locale) ?? words('ago.now')}
    </time>
  );
}
