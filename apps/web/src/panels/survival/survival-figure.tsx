import type { DimensionId } from '@twicetold/metrics/question';
import { LinesChart } from '../../charts/lines-chart.tsx';
import { CHANNEL_COLOURS, channelColour } from '../../charts/palette.ts';
import { useWords } from '../../ui/use-words.ts';
import { useChartHint } from '../../workspace/use-chart-hint.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useNames } from '../../workspace/use-names.ts';
import { curveRows, type Curves, pointAfter } from './curves.ts';
import type { SurvivalGroup } from './survived.ts';

interface SurvivalFigureProps {
  readonly curves: Curves;
  readonly by: DimensionId;
  readonly label: string;
  readonly height: number;
  readonly onOpen: (group: SurvivalGroup) => void;
}

const quarters = [0, 0.25, 0.5, 0.75, 1];

/** The part of the panel that needs the chart library. */
export function SurvivalFigure({ curves, by, label, height, onOpen }: SurvivalFigureProps) {
  const words = useWords();
  const hintOf = useChartHint();
  const format = useFormat();
  const nameOf = useNames();
  const colourOf = (group: SurvivalGroup, place: number) =>
    by === 'channel' && group.key.length > 0
      ? channelColour(group.key[0] ?? null)
      : (CHANNEL_COLOURS[[0, 4, 2, 5, 1][place] ?? 0] ?? CHANNEL_COLOURS[0]);
  return (
    <LinesChart
      label={label}
      hint={hintOf('survival.hint')}
      stepped
      rows={curveRows(curves)}
      buckets={curves.times.map((seconds) => ({
        tick: seconds === 0 ? '0' : format.duration(seconds),
        title: words('survival.after', { time: format.duration(seconds) }),
      }))}
      labelledAt={curves.labelledAt}
      lines={curves.drawn.map((group, place) => ({
        label: group.key.length === 0 ? words('survival.all') : nameOf(by, group.key[0] ?? null),
        colour: colourOf(group, place),
        accent: colourOf(group, place),
        marked: true,
        points: curves.times.map((seconds) => {
          const point = pointAfter(group, seconds);
          return point === null
            ? null
            : {
                at: point.survival,
                value: words('survival.still', { share: format.share(point.survival) }),
                evidence: words('survival.point', {
                  interval: format.interval('share', point.low, point.high),
                  count: point.atRisk,
                }),
                dot: null,
              };
        }),
      }))}
      ticks={quarters}
      tickLabel={(value) => format.share(value)}
      height={height}
      onOpen={({ line }) => {
        const group = curves.drawn[line];
        if (group !== undefined) onOpen(group);
      }}
    />
  );
}
