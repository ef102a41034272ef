import type { DimensionId } from '@twicetold/metrics/question';
import { ColumnsChart, type DrawnColumn } from '../../charts/columns-chart.tsx';
import { TOO_FEW } from '../../ui/panel/standing.ts';
import { useWords } from '../../ui/use-words.ts';
import { useChartHint } from '../../workspace/use-chart-hint.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useKeyInWords } from '../explore/key-in-words.ts';
import multiples from '../explore/explore.module.css';
import { binInWords, edgeInWords } from './bin-in-words.ts';
import type { DistributionGroup } from './distributed.ts';
import { columnOf, MARKS, placeOf, quantileOf, shareTicks, type Spread } from './spread.ts';

interface SpreadFigureProps {
  readonly spread: Spread;
  readonly by: readonly DimensionId[];
  readonly cumulated: boolean;
  readonly label: string;
  readonly height: number;
  readonly onOpen: (group: DistributionGroup) => void;
}

const SMALL = 156;

/** One drawing, or one small one per group on one scale. */
export function SpreadFigure({ spread, by, cumulated, label, height, onOpen }: SpreadFigureProps) {
  const words = useWords();
  const name = useKeyInWords(by);
  const ticks = shareTicks(spread.groups, cumulated, TOO_FEW);
  const [only] = spread.groups;
  if (by.length === 0 && only !== undefined) {
    return (
      <Columns
        spread={spread}
        group={only}
        cumulated={cumulated}
        label={label}
        ticks={ticks}
        height={height}
        onOpen={() => onOpen(only)}
      />
    );
  }
  return (
    <ul className={multiples.multiples}>
      {spread.groups.map((group, place) => (
        <li key={place}>
          <h4>{name(group.key)}</h4>
          {group.n < TOO_FEW ? (
            <p className={multiples.few} style={{ minHeight: SMALL }}>
              {words('spread.few', { count: group.n })}
            </p>
          ) : (
            <Columns
              spread={spread}
              group={group}
              cumulated={cumulated}
              label={name(group.key)}
              ticks={ticks}
              height={SMALL}
              small
              onOpen={() => onOpen(group)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

interface ColumnsProps {
  readonly spread: Spread;
  readonly group: DistributionGroup;
  readonly cumulated: boolean;
  readonly label: string;
  readonly ticks: readonly number[];
  readonly height: number;
  readonly small?: boolean;
  readonly onOpen: () => void;
}

function Columns({ spread, group, cumulated, label, ticks, height, small = false, onOpen }: ColumnsProps) {
  const words = useWords();
  const hintOf = useChartHint();
  const format = useFormat();
  const { scale } = spread;
  const { bins, notEnded } = group;
  const columns = bins.map((bin): DrawnColumn => {
    const { at, low, high } = columnOf(bin, cumulated);
    const interval = format.interval('share', low, high);
    const share = format.value('share', at);
    return {
      name: binInWords(bin, scale, format, words),
      at,
      low,
      high,
      value: cumulated && at !== null ? words('spread.upTo', { share }) : share,
      evidence:
        at === null
          ? words('spread.unseen')
          : bin.open > 0
            ? words('spread.point.open', { interval, count: bin.n, open: bin.open })
            : words('spread.point', { interval, count: bin.n }),
    };
  });
  const left: DrawnColumn[] =
    notEnded === null || notEnded.share === null
      ? []
      : [
          {
            name: words('spread.notYet'),
            at: notEnded.share,
            low: notEnded.low,
            high: notEnded.high,
            value: format.value('share', notEnded.share),
            evidence: words('spread.point.notYet', {
              interval: format.interval('share', notEnded.low, notEnded.high),
              count: notEnded.n,
            }),
            apart: true,
          },
        ];
  const marks = (small ? MARKS.filter(({ p }) => p === 0.5) : MARKS).flatMap(({ p, label: text }) => {
    const value = quantileOf(group, p);
    const at = value === null ? null : placeOf(bins, scale, value);
    return at === null ? [] : [{ at, label: text }];
  });
  const edges =
    scale === 'durations'
      ? { edges: [...bins.map((bin) => edgeInWords(bin, scale, format)), ...left.map(({ name }) => name)] }
      : {};
  return (
    <ColumnsChart
      label={label}
      hint={hintOf('spread.hint')}
      columns={[...columns, ...left]}
      {...edges}
      marks={marks}
      ticks={ticks}
      tickLabel={(value) => format.share(value)}
      height={height}
      small={small}
      onOpen={onOpen}
    />
  );
}
