import { amountsAgree } from '../amounts-agree.ts';
import { matchesOf, type Span } from '../pattern.ts';
import type { Detector, Found } from './reading.ts';

/** To the cent, so that no count, size or clock time is taken for money. */
const TO_THE_CENT =
  /(?<![\p{L}\d.,:/-])(?:\d{1,3}(?:[ .,']\d{3})+|\d+)[.,]\d\d(?![\d%°:/-]|[.,]\d| ?(?:%|kg|km|m²|gb|mb|kwh|h|uhr|am|pm)(?!\p{L}))/gu;

export const bareAmountsIn = (folded: string): Span[] =>
  matchesOf(TO_THE_CENT, folded).map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
  }));

/** "The 612.40 you want from me": without a currency only an amount that was stated before. */
export const recalledAmounts: Detector = ({ freeFolded, text, known }) => {
  const amounts = known.filter(({ field }) => field === 'amount');
  if (amounts.length === 0) return [];
  return bareAmountsIn(freeFolded).flatMap(({ start, end }): Found[] => {
    const value = text.slice(start, end);
    const isRecalled = amounts.some((fact) => amountsAgree(fact.value, value));
    return isRecalled ? [{ field: 'amount', kind: '', value, start, end }] : [];
  });
};
