import { AFTERWARDS } from '@twicetold/metrics/question';
import { useCallback } from 'react';
import { casesAddress } from '../../address/cases-address.ts';
import { useView } from '../../address/use-view.ts';
import type { Answer } from '../../request/ask.ts';
import { Panel } from '../../ui/panel/panel.tsx';
import type { Sheet } from '../../ui/panel/sheet.ts';
import { useWords } from '../../ui/use-words.ts';
import { useAnswer } from '../../workspace/use-answer.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useNames } from '../../workspace/use-names.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { HowList } from './how-list.tsx';
import { type How, shapeHow, type Way } from './how.ts';

export const BY_HOW = AFTERWARDS;
const height = 136;

/** One number of loyalty, after cases that went clean, were recovered, or failed. The panels share one request. */
export function HowPanel({ metric }: { readonly metric: (typeof BY_HOW)[number] }) {
  const words = useWords();
  const format = useFormat();
  const nameOf = useNames();
  const { name: workspace } = useWorkspace();
  const { view } = useView();
  const request = useAnswer({ metrics: BY_HOW, by: 'went', grain: 'NONE' });
  const shape = useCallback((answer: Answer) => shapeHow(answer, metric), [metric]);
  const to = useCallback(
    (way: Way) => casesAddress(workspace, view, { metric, by: 'went', key: way }),
    [workspace, view, metric],
  );
  const sheet = useCallback(
    ({ unit, rows }: How): Sheet => ({
      keys: [words('dimension.went')],
      unit,
      rows: rows.map(({ way, value }) => ({
        names: [nameOf('went', way)],
        partial: false,
        value,
        to: value.n > 0 ? to(way) : null,
      })),
    }),
    [words, nameOf, to],
  );
  const sentence = ({ unit, rows }: How) => {
    const [clean, , failed] = rows;
    if (clean?.at == null || failed?.at == null) return words('how.answer.none');
    return words('how.answer', {
      clean: format.value(unit, clean.value.value),
      failed: format.value(unit, failed.value.value),
    });
  };
  return (
    <Panel
      title={words(`how.title.${metric}`)}
      metric={metric}
      request={request}
      shape={shape}
      sentence={sentence}
      sheet={sheet}
      file={`${workspace} ${metric} by how it went`}
      casesTo={casesAddress(workspace, view, { metric })}
      height={height}
      readable
    >
      {(how) => <HowList how={how} to={to} />}
    </Panel>
  );
}
