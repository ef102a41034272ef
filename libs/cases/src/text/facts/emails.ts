import { matchesOf } from '../pattern.ts';
import type { Detector } from './reading.ts';

const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu;

export const emails: Detector = ({ freeText }) =>
  matchesOf(EMAIL, freeText).map((match) => ({
    field: 'email',
    kind: '',
    value: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
