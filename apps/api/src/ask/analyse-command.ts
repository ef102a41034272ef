/** `npm run analyse`: the analyses of a question, in a shell. */
import { distribution, explainChange, funnel, ranking, survival, trend } from '@twicetold/metrics';
import type { Config } from '../config.ts';
import { Failure } from '../failure.ts';
import { changeTable, rankingTable, survivalTable, trendTable } from './analysis-tables.ts';
import { printAnswer } from './ask-command.ts';
import { questionFrom, type AskOptions } from './ask-options.ts';
import { distributionTable, funnelTable } from './spread-tables.ts';

export const ANALYSES = ['survival', 'trend', 'ranking', 'explain', 'distribution', 'funnel'] as const;

export function analyseCommand(config: Config, analysis: string, options: AskOptions): Promise<number> {
  const question = questionFrom(options);
  switch (analysis) {
    case 'survival':
      return printAnswer(config, options, survivalTable, (columns, context) =>
        survival(columns, question, context),
      );
    case 'trend':
      return printAnswer(config, options, trendTable, (columns, context) =>
        trend(columns, question, context),
      );
    case 'ranking':
      return printAnswer(config, options, rankingTable, (columns, context) =>
        ranking(columns, question, context),
      );
    case 'explain':
      return printAnswer(config, options, changeTable, (columns, context) =>
        explainChange(columns, question, context),
      );
    case 'distribution':
      return printAnswer(config, options, distributionTable, (columns, context) =>
        distribution(columns, question, context),
      );
    case 'funnel':
      return printAnswer(config, options, funnelTable, (columns, context) =>
        funnel(columns, question, context),
      );
    default:
      throw new Failure(`There is no analysis "${analysis}", only ${ANALYSES.join(', ')}.`);
  }
}
