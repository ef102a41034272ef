import { amountsAgree } from '../amounts-agree.ts';
import { anyOf, isFoundIn, spansOf, type Span, matchesOf } from '../pattern.ts';
import { clauseAround, sentenceAround } from '../sentences.ts';
import type { Detector, Found } from './reading.ts';

const NUMBER = "(?:\\d{1,3}(?:[ .,']\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?)(?![\\d])";
const SIGN = '(?:€|\\$|£|₽)';
const CODE = '(?:eur|usd|gbp|rub|chf|sek|nok|pln)(?!\\p{L})';
const WORD =
  '(?:euros?|eur\\p{L}{0,4}|euro\\p{L}{0,3}|pounds?(?: sterling)?|quid|dollars?|usd|gbp|chf|rub\\p{L}*|cents?|pence|pennies|евро|руб(?:\\.|л\\p{L}*)?|р\\.|р(?!\\p{L})|долл\\p{L}*|тенге|гривен|francs?|rubla|senti|dollarit|naela)(?!\\p{L})';
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\d.,/-])(?:(?:${SIGN}|${CODE}) ?${NUMBER}|\\d+ ?€ ?\\d\\d(?!\\d)|${NUMBER} ?(?:${SIGN}|${CODE}|${WORD}))`,
  'gu',
);

const nearest = (spans: readonly Span[], place: Span): number =>
  Math.min(
    ...spans.map((span) =>
      span.end <= place.start ? place.start - span.end : Math.max(0, span.start - place.end),
    ),
    Infinity,
  );

/** Amounts charged, disputed, claimed or repaid. The words of the clause decide; of two kinds the nearer one does. */
export const amounts: Detector = ({ freeFolded, folded, text, pack, known, by }) => {
  const charged = anyOf(pack.amounts.charged);
  const inPassing = anyOf(pack.amounts.inPassing);
  return matchesOf(AMOUNT, freeFolded).map((match): Found => {
    const place = { start: match.index, end: match.index + match[0].trimEnd().length };
    const value = text.slice(place.start, place.end);
    const clause = clauseAround(folded, place);
    const inClause = clause.indexOf(match[0]);
    const local = { start: inClause, end: inClause + match[0].length };
    const bill = spansOf(charged, clause);
    const passing = spansOf(inPassing, clause);
    const mentioned = known.some((fact) => fact.field === 'amount' && amountsAgree(fact.value, value));
    const counts =
      passing.length > 0 && nearest(passing, local) <= nearest(bill, local)
        ? false
        : bill.length > 0 ||
          mentioned ||
          (!isFoundIn(inPassing, sentenceAround(folded, place)) &&
            (isFoundIn(charged, folded) || by === 'customer'));
    return counts ? { field: 'amount', kind: '', value, ...place } : { field: null, ...place };
  });
};
