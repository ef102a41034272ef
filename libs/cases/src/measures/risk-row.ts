import type { RiskState } from './risk-states.ts';
import type { MeasureRow } from './rows.ts';

/** Field by field: copying the facts with a spread took a third of the time of folding a customer. */
export const riskRow = (
  { from, until, facts }: RiskState,
  issue: { readonly variants: number; readonly case: number },
): MeasureRow<'risk'> => ({
  variants: issue.variants,
  case: issue.case,
  from,
  until,
  startedAt: facts.startedAt,
  comebacks: facts.comebacks,
  chases: facts.chases,
  secondFailureAt: facts.secondFailureAt,
  repeatedFields: facts.repeatedFields,
  returns: facts.returns,
  brokenAt1: facts.brokenAt1,
  brokenAt2: facts.brokenAt2,
  brokenAt3: facts.brokenAt3,
  contradictions: facts.contradictions,
  waited: facts.waited,
  waitingFrom: facts.waitingFrom,
  answeredAt: facts.answeredAt,
  lowestRating: facts.lowestRating,
  lowestSentiment: facts.lowestSentiment,
  publicContacts: facts.publicContacts,
  reach: facts.reach,
  praisedAt: facts.praisedAt,
  recovery: facts.recovery,
  badlyPut: facts.badlyPut,
  resolvedAt: facts.resolvedAt,
});
