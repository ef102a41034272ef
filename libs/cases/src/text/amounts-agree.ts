import { normaliseValue } from '../values/normalise-value.ts';

const CURRENCIES: readonly [RegExp, string][] = [
  [/€|eur|евро/u, 'EUR'],
  [/£|gbp|pound|quid|nael/u, 'GBP'],
  [/₽|rub|руб|р/u, 'RUB'],
  [/\$|usd|dollar|долл/u, 'USD'],
];

const currencyOf = (written: string): string | undefined =>
  CURRENCIES.find(([sign]) => sign.test(written.toLowerCase()))?.[1];

/** The same number, and the same currency where both say one. */
export function amountsAgree(a: string, b: string): boolean {
  const [one, other] = [currencyOf(a), currencyOf(b)];
  return (
    normaliseValue('amount', a) === normaliseValue('amount', b) &&
    (one === undefined || other === undefined || one === other)
  );
}
