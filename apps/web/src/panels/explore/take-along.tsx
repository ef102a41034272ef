import { useState } from 'react';
import type { Chart } from '../../address/explored.ts';
import type { QuestionInput } from '../../generated/graphql.ts';
import { restAddress } from '../../request/rest.ts';
import { Icon } from '../../ui/icon.tsx';
import { Menu } from '../../ui/layers/menu.tsx';
import panel from '../../ui/panel/panel.module.css';
import { saveBlob, saveText } from '../../ui/panel/save.ts';
import type { Taken } from '../../ui/panel/table-beside.ts';
import { useWords } from '../../ui/use-words.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { askedInGraphql } from './asked-in-graphql.ts';

interface TakeAlongProps {
  readonly taken: Taken;
  readonly chart: Chart;
  readonly question: QuestionInput;
  /** Said below the picture. */
  readonly foot: string;
}

/** Drawn as a picture; the others are lists already. */
const PICTURES: ReadonlySet<Chart> = new Set([
  'line',
  'multiples',
  'bar',
  'heat',
  'distribution',
  'survival',
  'funnel',
]);
const ROWS = ['cases.csv', 'cases.arrow', 'handoffs.csv', 'handoffs.arrow'] as const;

/** Chart, table, question and the rows behind them, each as a file or on the clipboard. */
export function TakeAlong({ taken, chart, question, foot }: TakeAlongProps) {
  const words = useWords();
  const { name: workspace } = useWorkspace();
  const [said, setSaid] = useState('');
  const { file, title, csv, frame } = taken;
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(words('copy.done')),
      () => setSaid(words('explore.take.notCopied')),
    );
  const picture = async (kind: 'svg' | 'png') => {
    const { drawingOf, pictureOf } = await import('../../ui/panel/drawing.ts');
    const within = frame();
    const drawing = within === null ? null : drawingOf(within, title, foot);
    if (drawing === null) return;
    if (kind === 'svg') saveText(`${file}.svg`, drawing.svg, 'image/svg+xml');
    else saveBlob(`${file}.png`, await pictureOf(drawing));
  };
  const asked = encodeURIComponent(JSON.stringify(question));
  return (
    <>
      <span role="status">{said}</span>
      <Menu
        label={words('explore.take')}
        position="bottom-end"
        onChange={(opened) => {
          if (opened) setSaid('');
        }}
        button={{
          className: panel.tool,
          'aria-label': words('explore.take.of', { title }),
          title: words('explore.take'),
          children: <Icon name="more" />,
        }}
        actions={[
          [
            { key: 'csv', label: words('explore.take.csv'), run: () => void copy(csv()) },
            {
              key: 'graphql',
              label: words('explore.take.graphql'),
              run: () => void copy(askedInGraphql(chart, workspace, question)),
            },
            ...(PICTURES.has(chart)
              ? (['svg', 'png'] as const).map((kind) => ({
                  key: kind,
                  label: words(`explore.take.${kind}`),
                  run: () => void picture(kind),
                }))
              : []),
          ],
          ROWS.map((rows) => ({
            key: rows,
            label: words(`explore.take.${rows}`),
            download: `${restAddress(workspace, `exports/${rows}`)}?question=${asked}`,
          })),
        ]}
      />
    </>
  );
}
