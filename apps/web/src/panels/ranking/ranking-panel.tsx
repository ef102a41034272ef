import { useCallback } from 'react';
import { casesAddress } from '../../address/cases-address.ts';
import { useView } from '../../address/use-view.ts';
import type { Drawn } from '../../address/view.ts';
import type { Answer } from '../../request/ask.ts';
import { Panel } from '../../ui/panel/panel.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useAnswer } from '../../workspace/use-answer.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { useSentence } from '../comparison-sentence.ts';
import { HEADLINES, type Headline } from '../headlines.ts';
import { RankedList } from './ranked-list.tsx';
import { type Ranking, shapeRanking } from './ranks.ts';

interface RankingPanelProps {
  readonly metric: Headline;
  readonly by: Drawn;
}

/** Who is highest: one row per channel or team, with its interval. */
export function RankingPanel({ metric, by }: RankingPanelProps) {
  const words = useWords();
  const format = useFormat();
  const { name: workspace } = useWorkspace();
  const { view } = useView();
  const request = useAnswer({ metrics: HEADLINES, by });
  const shape = useCallback((answer: Answer) => shapeRanking(answer, metric), [metric]);
  const sentence = useSentence(metric, by);
  const to = useCallback(
    (key: string | null) => casesAddress(workspace, view, { metric, by, key }),
    [workspace, view, metric, by],
  );
  const sheet = useCallback(
    ({ ranks, unit }: Ranking) => ({
      keys: [words(`dimension.${by}`)],
      unit,
      rows: ranks.map(({ name, value }) => ({
        names: [format.name(name)],
        partial: false,
        value,
        to: value.n > 0 ? to(name) : null,
      })),
    }),
    [words, by, format, to],
  );
  const title = words(`question.${metric}.${by}`);
  return (
    <Panel
      title={title}
      metric={metric}
      request={request}
      shape={shape}
      sentence={({ ranks, unit }) =>
        sentence(
          ranks.map(({ name, value }) => ({ name, total: value })),
          unit,
        )
      }
      sheet={sheet}
      file={`${workspace} ${metric} ranked by ${by}`}
      casesTo={casesAddress(workspace, view, { metric })}
      height={248}
      readable
    >
      {(ranking) => <RankedList ranking={ranking} by={by} label={title} to={to} />}
    </Panel>
  );
}
