import { messageFor, type Words } from '../../../messages/words.ts';

const BUSINESS = '_business';

/** The name of a figure; those on working hours are the others with a word more. */
export function figureInWords(figure: string, words: Words): string {
  const business = figure.endsWith(BUSINESS);
  const base = business ? figure.slice(0, -BUSINESS.length) : figure;
  const said = words(messageFor(`figure.${base}`, 'figure.other'), { figure: base });
  return business ? words('reconciliation.business', { figure: said }) : said;
}
