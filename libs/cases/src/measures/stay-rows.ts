import type { CaseHistory } from '../issues/case-history.ts';
import { readStays } from '../issues/stays.ts';
import type { MeasureRow } from './rows.ts';

export function stayRows(history: CaseHistory): MeasureRow<'stay'>[] {
  return readStays(history).map((stay) => ({ ...stay, case: history.ordinal }));
}
