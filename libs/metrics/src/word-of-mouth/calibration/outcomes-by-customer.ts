/** What customers did that an organisation would rather they had not. */
import type { Columns } from '../../columns/columns.ts';

export const OUTCOME_KINDS = ['public', 'rating', 'churn'] as const;
/** A public contact that is no praise; a promoter score of 6 or less, or the lowest satisfaction there is; leaving. */
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

export interface Outcome {
  readonly at: number;
  readonly kind: OutcomeKind;
  /** Row of the case on which it was heard. */
  readonly caseRow: number;
}

const DETRACTOR = 6;

/** By slot of the customer. `variant`: contacts and ratings stand once in each issue variant. */
export function outcomesByCustomer(columns: Columns, variant: number): Map<number, Outcome[]> {
  const found = new Map<number, Outcome[]>();
  const { contact, voice } = columns.tables;
  const add = (caseRow: number, at: number, kind: OutcomeKind) => {
    const slot = columns.customerSlot(caseRow);
    const own = found.get(slot);
    if (own === undefined) found.set(slot, [{ at, kind, caseRow }]);
    else own.push({ at, kind, caseRow });
  };
  const inbound = 1 + contact.specs.direction.values.indexOf('inbound');
  const isPublic = 1 + contact.specs.visibility.values.indexOf('public');
  const { direction, visibility, praise, sentiment, variants, at, case: caseOf } = contact.columns;
  for (let row = 0; row < contact.size; row++) {
    if (
      ((variants[row] as number) & variant) === 0 ||
      direction[row] !== inbound ||
      visibility[row] !== isPublic
    )
      continue;
    if (praise[row] === 1 || (sentiment[row] as number) > 0 || !contact.isAlive(row)) continue;
    add(caseOf[row] as number, at[row] as number, 'public');
  }
  const kinds = [null, ...voice.specs.kind.values];
  const said = voice.columns;
  for (let row = 0; row < voice.size; row++) {
    if (((said.variants[row] as number) & variant) === 0 || !voice.isAlive(row)) continue;
    const kind = kinds[said.kind[row] as number];
    const caseRow = said.case[row] as number;
    if (kind === 'churn') add(caseRow, said.at[row] as number, 'churn');
    else if (isLow(kind ?? null, said.score[row] as number, said.max[row] as number))
      add(caseRow, said.at[row] as number, 'rating');
  }
  return found;
}

function isLow(kind: string | null, score: number, max: number): boolean {
  if (kind === 'nps') return score <= DETRACTOR && !(max !== 10 && max === max);
  return kind === 'csat' && score <= (max <= 1 ? 0 : 1);
}
