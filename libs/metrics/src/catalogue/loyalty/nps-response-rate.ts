/** The share of resolved cases on which the customer gave a recommendation rating. */
import { responseRate } from './response-rate.ts';

export const npsResponseRate = responseRate({
  scale: 'nps',
  title: 'Recommendation ratings per resolved case',
  question: 'a recommendation',
});
