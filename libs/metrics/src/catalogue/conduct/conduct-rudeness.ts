/** First of the three complaints behind almost every bad story: the customer was contradicted, blamed or lectured. */
import { defineMetric } from '../define-metric.ts';
import { ofAgents } from './messages-read.ts';

export const conductRudeness = defineMetric({
  ...ofAgents(['argument']),
  id: 'conduct_rudeness',
  title: 'Messages that argue',
  better: 'lower',
  sentence: () =>
    'Of the messages of agents in the period that could be read, the share that contradicts, blames or lectures the customer.',
  formula: 'messages with argument / messages read',
});
