import { matchesOf } from '../pattern.ts';
import type { Span } from '../pattern.ts';

/**
 * Whatever could be a number of something: groups with digits, joined by a dash, slash, full stop or single blank, with capitals in front,
 * between or behind ("GB-204417", "88 12 04 33", "TA/2291/B", "RM 4410 2298 GB").
 */
const CODE =
  /(?<![\p{L}\p{N}@.,]|\d[/-])(?:\p{Lu}{1,4}(?:[-/]\p{L}{1,3})?(?:[-/]| (?=\d)))?[\p{L}]{0,6}\d[\p{L}\d]*(?:(?:[-/.]| ?[-/] ?(?=\d)| )(?:[\p{L}]{0,4}\d[\p{L}\d]*(?![\p{Ll}])|\p{Lu}{1,3}(?![\p{L}\d]))|[-/]\p{L}{1,4}(?![\p{L}]))*/gu;
const PHONE =
  /(?<![\p{L}\p{N}+])(?:\+|00)?(?:\d[\d ]{0,3}|\(\+?\d{1,4}\) ?|\d{1,3} ?\(\d{1,4}\) ?)(?:[ .\-/]{0,2}\d){5,13}(?![\p{L}\p{N}])/gu;
const INTERNATIONAL = /(?<![\p{L}\p{N}+])(?:\+ ?|00(?=[1-9]))\d[\d ().\-/]{6,20}\d(?!\d)/gu;
const LETTERS_ONLY = /(?<![\p{L}\p{N}])[A-Z]{6}(?![\p{L}\p{N}])/gu;

/** Upper-case labels that CODE would take for the beginning of a code. */
const LABEL_IN_FRONT =
  /^(?:iban|sn|no|nr|n|tel|ref|id|pdl|prm|eic|cp|rib|imei|mpan|inv|po|pnr|tél|тел|лс|инн|№)[\s/]+(?=\d|\p{Lu}{1,3}\d)/iu;

export interface Candidate extends Span {
  value: string;
  digits: number;
}

function candidatesBy(pattern: RegExp, text: string): Candidate[] {
  return matchesOf(pattern, text).map((match) => {
    const label = LABEL_IN_FRONT.exec(match[0])?.[0].length ?? 0;
    const value = match[0].slice(label).replace(/[\s.\-/]+$/u, '');
    const start = match.index + label;
    return { start, end: start + value.length, value, digits: value.replace(/\D/gu, '').length };
  });
}

export const hasDigit = (text: string): boolean => /\d/u.test(text);

export const codesIn = (text: string): Candidate[] =>
  hasDigit(text) ? candidatesBy(CODE, text).filter(({ digits }) => digits > 0) : [];
export const phoneShapesIn = (text: string): Candidate[] =>
  hasDigit(text) ? candidatesBy(PHONE, text).filter(({ digits }) => digits >= 6) : [];
export const internationalNumbersIn = (text: string): Candidate[] => candidatesBy(INTERNATIONAL, text);
export const lettersOnlyIn = (text: string): Candidate[] => candidatesBy(LETTERS_ONLY, text);
