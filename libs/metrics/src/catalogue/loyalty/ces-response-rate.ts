/** The share of resolved cases on which the customer gave an effort rating. */
import { responseRate } from './response-rate.ts';

export const cesResponseRate = responseRate({
  scale: 'ces',
  title: 'Effort ratings per resolved case',
  question: 'an effort',
});
