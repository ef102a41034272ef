/** Third of the three complaints: excuses in place of help, and working against what the customer wants. */
import { defineMetric } from '../define-metric.ts';
import { ofAgents } from './messages-read.ts';

export const conductInsincerity = defineMetric({
  ...ofAgents(['excuse', 'persuasion']),
  id: 'conduct_insincerity',
  title: 'Messages that excuse or persuade',
  better: 'lower',
  sentence: () =>
    'Of the messages of agents in the period that could be read, the share that names circumstances or others in place of help, or ' +
    'works against a wish the customer has stated.',
  formula: 'messages with an excuse or persuasion / messages read',
});
