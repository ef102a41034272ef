/** The share of resolved cases on which the customer gave a satisfaction rating. */
import { responseRate } from './response-rate.ts';

export const csatResponseRate = responseRate({
  scale: 'csat',
  title: 'Satisfaction ratings per resolved case',
  question: 'a satisfaction',
});
