/** How often an agent's message sees the customer: acknowledges the situation, or is sorry. */
import { defineMetric } from '../define-metric.ts';
import { ofAgents } from './messages-read.ts';

export const conductAcknowledged = defineMetric({
  ...ofAgents(['acknowledgement', 'apology']),
  id: 'conduct_acknowledged',
  title: 'Messages that acknowledge or apologise',
  better: 'higher',
  sentence: () =>
    'Of the messages of agents in the period that could be read, the share that acknowledges the customer’s situation or is sorry.',
  formula: 'messages with acknowledgement or apology / messages read',
});
