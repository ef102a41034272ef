import { messageFor, type Words } from '../../../messages/words.ts';

const BUSINESS = '_business';

/** A figure of the reconciliation by its id, as libs/metrics/src/reconciliation names it; one without words as the server calls it. */
export function figureInWords(
  { figure, title }: { readonly figure: string; readonly title: string },
  words: Words,
): string {
  if (!figure.endsWith(BUSINESS)) return words(messageFor(`figure.${figure}`, 'figure.other'), { title });
  const calendar = words(messageFor(`figure.${figure.slice(0, -BUSINESS.length)}`, 'figure.other'), {
    title: '',
  });
  return calendar === '' ? title : words('figure.inWorkingHours', { title: calendar });
}
