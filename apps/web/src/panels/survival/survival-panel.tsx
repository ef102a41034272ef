import { useQuery } from '@tanstack/react-query';
import type { DimensionId } from '@twicetold/metrics/question';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import { casesAddress } from '../../address/cases-address.ts';
import { useView } from '../../address/use-view.ts';
import type { Format } from '../../format/format.ts';
import { messageFor, type Words } from '../../messages/words.ts';
import { evidenceFrom } from '../../ui/panel/evidence.ts';
import { PanelFrame } from '../../ui/panel/panel-frame.tsx';
import type { Standing } from '../../ui/panel/standing.ts';
import { useOpenCases } from '../../ui/use-open-cases.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useNames } from '../../workspace/use-names.ts';
import { useQuestion } from '../../workspace/use-question.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { type Curves, shapeCurves } from './curves.ts';
import { survivedOptions, type SurvivalGroup } from './survived.ts';

const SurvivalFigure = lazy(async () => ({
  default: (await import('./survival-figure.tsx')).SurvivalFigure,
}));
const height = 288;
const CHANCE = 0.05;

interface SurvivalPanelProps {
  readonly metric: string;
  readonly by: DimensionId;
}

/** The whole curve behind a duration, by group, and whether the groups differ. */
export function SurvivalPanel({ metric, by }: SurvivalPanelProps) {
  const words = useWords();
  const format = useFormat();
  const nameOf = useNames();
  const open = useOpenCases();
  const { name: workspace } = useWorkspace();
  const { view } = useView();
  const request = useQuery(survivedOptions(workspace, useQuestion(metric, by)));
  const survival = request.data;
  const drawn = useMemo(
    () => (survival === undefined ? null : shapeCurves(survival, metric)),
    [survival, metric],
  );
  const found = survival?.metrics.find((each) => each.metric === metric);
  const evidence =
    survival === undefined || found?.overall == null
      ? null
      : evidenceFrom(survival, metric, found.overall.total);
  const name = useCallback(
    (group: SurvivalGroup) =>
      group.key.length === 0 ? words('survival.all') : nameOf(by, group.key[0] ?? null),
    [by, nameOf, words],
  );
  const to = useCallback(
    ({ key }: SurvivalGroup) =>
      casesAddress(workspace, view, key.length === 0 ? { metric } : { metric, by, key: key[0] ?? null }),
    [workspace, view, metric, by],
  );
  const sheet = useCallback(
    ({ all, overall }: Curves) => ({
      keys: [words(`dimension.${by}`)],
      unit: survival?.definitions.find((each) => each.metric === metric)?.unit ?? 'seconds',
      columns: [
        words('survival.column.half'),
        words('survival.column.p75'),
        words('survival.column.p90'),
        words('survival.column.open'),
      ],
      rows: [overall, ...all].map((group) => ({
        names: [name(group)],
        partial: false,
        value: group.total,
        to: group.total.n > 0 ? to(group) : null,
        cells: [
          ...[0.5, 0.75, 0.9].map((share) => {
            const value = group.quantiles.find(({ p }) => Math.abs(p - share) < 1e-9)?.value ?? null;
            return {
              shown:
                value !== null
                  ? format.duration(value)
                  : words(group.total.n > 0 ? 'survival.unreached' : 'value.none'),
              exact: value,
            };
          }),
          { shown: format.count(group.censored), exact: group.censored },
        ],
      })),
    }),
    [words, by, name, to, format, survival, metric],
  );
  const sentence = ({ overall, difference, noDifferenceBecause, leftOut }: Curves): string => {
    const middle = middleOf(overall, words, format);
    const parts = [middle];
    if (difference !== null) {
      const p =
        difference.p < 0.0001
          ? words('survival.p.least')
          : words('survival.p', { p: difference.p.toPrecision(2) });
      parts.push(words(difference.p < CHANCE ? 'survival.answer.differ' : 'survival.answer.alike', { p }));
    } else if (noDifferenceBecause !== null && noDifferenceBecause !== 'one_group') {
      const code = noDifferenceBecause;
      parts.push(words(messageFor(`unknown.${code}`, 'unknown.other'), { code }));
    }
    if (leftOut > 0) parts.push(words('survival.leftOut', { count: leftOut }));
    return parts.join(' ');
  };
  const title = words('survival.title');
  return (
    <PanelFrame
      title={title}
      request={request}
      drawn={drawn}
      evidence={evidence}
      standing={found === undefined ? null : standingOfCurves(found.unknownBecause, drawn)}
      asOf={survival?.asOf ?? null}
      sentence={sentence}
      sheet={sheet}
      file={`${workspace} ${metric} curves by ${by}`}
      casesTo={casesAddress(workspace, view, { metric })}
      height={height}
    >
      {(curves) => (
        <Suspense fallback={<div style={{ height }} />}>
          <SurvivalFigure
            curves={curves}
            by={by}
            label={title}
            height={height}
            onOpen={(group) => open(to(group))}
          />
        </Suspense>
      )}
    </PanelFrame>
  );
}

function middleOf({ quantiles }: SurvivalGroup, words: Words, format: Format): string {
  const after = (share: number) => quantiles.find(({ p }) => Math.abs(p - share) < 1e-9)?.value ?? null;
  const half = after(0.5);
  const most = after(0.9);
  if (half === null) return words('survival.answer.unreached');
  if (most === null) return words('survival.answer.half', { half: format.duration(half) });
  return words('survival.answer.one', { half: format.duration(half), most: format.duration(most) });
}

/** A curve is there although the number is not, as long as half have not ended. */
function standingOfCurves(because: string | null, curves: Curves | null): Standing {
  if (curves === null) return { kind: 'unknown', because: because ?? 'not_computable' };
  const { n } = curves.overall.total;
  if (n === 0) return { kind: 'empty' };
  return n < 5 ? { kind: 'few', n } : { kind: 'shown' };
}
