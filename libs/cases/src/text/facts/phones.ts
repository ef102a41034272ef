import { isPhoneNumber } from '../phone-key.ts';
import { internationalNumbersIn, phoneShapesIn } from './candidates.ts';
import type { Candidate } from './candidates.ts';
import type { Detector, Found } from './reading.ts';

const asPhone = (text: string, { start, end }: Candidate): Found => ({
  field: 'phone',
  kind: 'phone',
  value: text.slice(start, end),
  start,
  end,
});

/** Numbers with a country code need no label. */
export const internationalPhones: Detector = ({ freeText, text }) =>
  internationalNumbersIn(freeText)
    .filter(({ value }) => value.startsWith('+') || isPhoneNumber(value, 'EE'))
    .map((candidate) => asPhone(text, candidate));

/** Unlabelled national numbers, where the numbering plan of the country knows them and they are written as numbers of it are. */
const USUAL: Readonly<Record<string, RegExp>> = {
  GB: /^\(?0|^\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$/u,
  EE: /^5\d{2,3} ?\d{2} ?\d{2}$|^5\d{3} \d{3,4}$|^5\d \d{3} \d{2,3}$/u,
  RU: /^(?:8|7)[ (-]|^8\d{10}$|^\(?9\d{2}\)?[ -]\d{3}/u,
  FR: /^0\d(?:[ .-]?\d\d){4}$/u,
};

export const nationalPhones: Detector = ({ freeText, text, pack }) =>
  phoneShapesIn(freeText)
    .filter(({ value }) => USUAL[pack.country]?.test(value) === true)
    .filter(({ value }) => isPhoneNumber(value, pack.country))
    .map((candidate) => asPhone(text, candidate));
