/** How often an agent's message takes the matter on or says what happens next. */
import { defineMetric } from '../define-metric.ts';
import { ofAgents } from './messages-read.ts';

export const conductHelpful = defineMetric({
  ...ofAgents(['ownership', 'next_step']),
  id: 'conduct_helpful',
  title: 'Messages that say what happens next',
  better: 'higher',
  sentence: () =>
    'Of the messages of agents in the period that could be read, the share that takes the matter on or says what was done or will ' +
    'be done, by whom or when.',
  formula: 'messages with ownership or a next step / messages read',
});
