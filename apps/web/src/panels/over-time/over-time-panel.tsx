import { lazy, Suspense, useCallback } from 'react';
import { casesAddress } from '../../address/cases-address.ts';
import { useView } from '../../address/use-view.ts';
import type { Drawn } from '../../address/view.ts';
import type { Answer } from '../../request/ask.ts';
import { NamesChoice } from '../../ui/names-choice.tsx';
import { NamesList } from '../../ui/names-list.tsx';
import { Panel } from '../../ui/panel/panel.tsx';
import { useOpenCases } from '../../ui/use-open-cases.ts';
import { useWords } from '../../ui/use-words.ts';
import { useAnswer } from '../../workspace/use-answer.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useTargets } from '../../workspace/use-target.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { useSentence } from '../comparison-sentence.ts';
import { HEADLINES, type Headline } from '../headlines.ts';
import { drawnOf } from './drawn-lines.ts';
import { MOST_LINES, type OverTime, shapeOverTime } from './series.ts';
import { sheetOf } from './time-sheet.ts';

const LinesFigure = lazy(async () => ({ default: (await import('./lines-figure.tsx')).LinesFigure }));
const height = 248;

interface OverTimePanelProps {
  readonly metric: Headline;
  readonly by: Drawn;
}

/** One number over time, one line per channel or team. */
export function OverTimePanel({ metric, by }: OverTimePanelProps) {
  const words = useWords();
  const format = useFormat();
  const open = useOpenCases();
  const { name: workspace } = useWorkspace();
  const { view, change } = useView();
  const request = useAnswer({ metrics: HEADLINES, by });
  const picked = view.drawn[by];
  const targetOf = useTargets(metric);
  const shape = useCallback(
    (answer: Answer) => shapeOverTime(answer, metric, picked, (name) => targetOf(answer, { [by]: name })),
    [metric, by, picked, targetOf],
  );
  const sentence = useSentence(metric, by);
  const title = words(`question.${metric}.${by}`);
  const cellTo = useCallback(
    (key: string | null, bucket?: string) =>
      casesAddress(
        workspace,
        { ...view, grain: grainOf(request.data) ?? view.grain },
        { metric, by, key, ...(bucket === undefined ? {} : { bucket }) },
      ),
    [workspace, view, request.data, metric, by],
  );
  const sheet = useCallback(
    (shaped: OverTime) =>
      sheetOf(shaped, {
        keys: [words('sheet.period'), words(`dimension.${by}`)],
        target: words('explore.column.target'),
        format,
        to: cellTo,
      }),
    [words, by, format, cellTo],
  );

  return (
    <Panel
      title={title}
      metric={metric}
      request={request}
      shape={shape}
      sentence={(shaped) => sentence(shaped.all, shaped.unit)}
      sheet={sheet}
      file={`${workspace} ${metric} by ${by}`}
      casesTo={casesAddress(workspace, view, { metric })}
      height={height}
      tools={(shaped) =>
        shaped.all.length > MOST_LINES ? (
          <NamesChoice
            label={words('pick.label', { dimension: words(`dimension.${by}`), most: MOST_LINES })}
            says={words('pick.says', { shown: shaped.lines.length, all: shaped.all.length })}
          >
            <NamesList
              names={shaped.all.map((line) => line.name).filter((name) => name !== null)}
              chosen={picked}
              most={MOST_LINES}
              onChange={(names) =>
                change({ drawn: { ...view.drawn, [by]: names.filter((name) => name !== null) } })
              }
            />
          </NamesChoice>
        ) : null
      }
    >
      {(shaped) => (
        <Suspense fallback={<div style={{ height }} />}>
          <LinesFigure
            shaped={shaped}
            drawn={drawnOf(shaped, { by, picked, format, words })}
            label={title}
            height={height}
            onOpen={(key, bucket) => open(cellTo(key, bucket))}
          />
        </Suspense>
      )}
    </Panel>
  );
}

/** A bucket's label belongs to its grain: a link to one names both. */
function grainOf(answer: Answer | undefined) {
  const grain = answer?.question.grain;
  return grain === undefined || grain === 'NONE' || grain === 'YEAR' ? undefined : grain;
}
