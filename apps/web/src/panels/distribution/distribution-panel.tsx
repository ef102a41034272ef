import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import { casesAddress } from '../../address/cases-address.ts';
import { useView } from '../../address/use-view.ts';
import { evidenceFrom } from '../../ui/panel/evidence.ts';
import { PanelFrame } from '../../ui/panel/panel-frame.tsx';
import { type Standing, standingOf } from '../../ui/panel/standing.ts';
import { Segments } from '../../ui/segments.tsx';
import { useOpenCases } from '../../ui/use-open-cases.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import type { Settled } from '../explore/use-explored.ts';
import { useExploredQuestion } from '../explore/use-explored-question.ts';
import { useKeyInWords } from '../explore/key-in-words.ts';
import { binInWords, valueInWords } from './bin-in-words.ts';
import { distributedOptions, type DistributionGroup } from './distributed.ts';
import { quantileOf, shapeSpread, type Spread } from './spread.ts';

const SpreadFigure = lazy(async () => ({ default: (await import('./spread-figure.tsx')).SpreadFigure }));
const height = 300;

interface DistributionPanelProps {
  readonly settled: Settled;
  readonly onCumulated: (cumulated: boolean) => void;
}

/** How the units behind a number are spread; what had not ended when last seen stands apart. */
export function DistributionPanel({ settled, onCumulated }: DistributionPanelProps) {
  const { definition, by, cumulated } = settled;
  const { metric } = definition;
  const words = useWords();
  const format = useFormat();
  const open = useOpenCases();
  const { name: workspace } = useWorkspace();
  const { view } = useView();
  const request = useQuery(distributedOptions(workspace, useExploredQuestion(settled, false)));
  const found = request.data;
  const shownBy = (found?.question.by ?? by) as typeof by;
  const name = useKeyInWords(shownBy);
  const drawn = useMemo(() => (found === undefined ? null : shapeSpread(found, metric)), [found, metric]);
  const because = found?.metrics.find((each) => each.metric === metric)?.unknownBecause ?? null;
  const to = useCallback(
    ({ key }: DistributionGroup) => {
      const [only] = shownBy;
      const named = only === undefined || key.length === 0 ? {} : { by: only, key: key[0] ?? null };
      return casesAddress(workspace, view, { metric, ...named });
    },
    [workspace, view, metric, shownBy],
  );
  const sheet = useCallback(
    ({ scale, groups }: Spread) => ({
      keys: [...shownBy.map((dimension) => words(`dimension.${dimension}`)), words('spread.column.bin')],
      unit: 'share',
      columns: (['from', 'to', 'open', 'within'] as const).map((column) => words(`spread.column.${column}`)),
      rows: groups.flatMap((group) => {
        const names = shownBy.length === 0 ? [] : [name(group.key)];
        const address = to(group);
        const cell = (exact: number | null, shown: string) => ({ shown, exact });
        const bins = group.bins.map((bin) => ({
          names: [...names, binInWords(bin, scale, format, words)],
          partial: false,
          value: { value: bin.share, n: bin.n, low: bin.low, high: bin.high, unknownBecause: null },
          to: bin.n > 0 ? address : null,
          cells: [
            cell(bin.from, valueInWords(bin.from, scale, format)),
            cell(bin.to, bin.to === null ? '' : valueInWords(bin.to, scale, format)),
            cell(bin.open, format.count(bin.open)),
            cell(bin.within, format.value('share', bin.within)),
          ],
        }));
        const left = group.notEnded;
        if (left === null) return bins;
        const { share, low, high, n } = left;
        const rest = {
          names: [...names, words('spread.notYet')],
          partial: false,
          value: { value: share, n, low, high, unknownBecause: null },
          to: null,
          cells: [cell(null, ''), cell(null, ''), cell(n, format.count(n)), cell(null, '')],
        };
        return [...bins, rest];
      }),
    }),
    [shownBy, words, name, to, format],
  );
  const sentence = ({ scale, overall, leftOut }: Spread): string => {
    const [half, most] = [quantileOf(overall, 0.5), quantileOf(overall, 0.9)];
    const said = (value: number) => valueInWords(value, scale, format);
    const parts: string[] = [];
    if (scale === 'durations') {
      if (half === null) parts.push(words('spread.says.unreached'));
      else if (most === null) parts.push(words('spread.says.half', { half: said(half) }));
      else parts.push(words('spread.says.durations', { half: said(half), most: said(most) }));
    } else if (half !== null && most !== null) {
      parts.push(words('spread.says.counts', { half: said(half), most: said(most) }));
    }
    const left = overall.notEnded?.share ?? 0;
    if (left > 0) parts.push(words('spread.says.notYet', { share: format.value('share', left) }));
    if (leftOut > 0) parts.push(words('spread.leftOut', { count: leftOut }));
    return parts.join(' ');
  };
  const title = words('spread.title');
  return (
    <PanelFrame
      title={title}
      request={request}
      drawn={drawn}
      evidence={
        found === undefined || drawn === null ? null : evidenceFrom(found, metric, drawn.overall.total)
      }
      standing={found === undefined ? null : standingOfSpread(drawn, because)}
      asOf={found?.asOf ?? null}
      sentence={sentence}
      sheet={sheet}
      file={[workspace, metric, 'distribution', ...by].join(' ')}
      casesTo={casesAddress(workspace, view, { metric })}
      height={height}
      tools={() => (
        <Segments<'bins' | 'within'>
          label={words('spread.view')}
          value={cumulated ? 'within' : 'bins'}
          options={(['bins', 'within'] as const).map((value) => ({
            value,
            label: words(`spread.view.${value}`),
          }))}
          onChange={(chosen) => onCumulated(chosen === 'within')}
        />
      )}
    >
      {(spread) => (
        <Suspense fallback={<div style={{ height }} />}>
          <SpreadFigure
            spread={spread}
            by={shownBy}
            cumulated={cumulated}
            label={title}
            height={height}
            onOpen={(group) => open(to(group))}
          />
        </Suspense>
      )}
    </PanelFrame>
  );
}

/** A spread is there although the number is not, as long as half have not ended. */
function standingOfSpread(drawn: Spread | null, because: string | null): Standing {
  if (drawn === null) return { kind: 'unknown', because: because ?? 'not_computable' };
  const { n } = drawn.overall;
  return standingOf({ value: n === 0 ? null : n, n, unknownBecause: n === 0 ? because : null });
}
