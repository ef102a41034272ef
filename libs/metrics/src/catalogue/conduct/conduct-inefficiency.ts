/** Second of the three complaints: words without a commitment, and questions whose answer is known. */
import { defineMetric } from '../define-metric.ts';
import { issueOf } from '../wording.ts';
import { ofAgents } from './messages-read.ts';

export const conductInefficiency = defineMetric({
  ...ofAgents(['empty_phrase', 'asks_known']),
  id: 'conduct_inefficiency',
  title: 'Messages that put off or ask again',
  better: 'lower',
  sentence: (question) =>
    'Of the messages of agents in the period that could be read, the share with a stock phrase that commits to nothing, or asking for ' +
    `what was known on the issue; ${issueOf(question)}.`,
  formula: 'messages with an empty phrase or asking for what is known / messages read',
});
