import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useCallback } from 'react';
import { casesAddress } from '../../address/cases-address.ts';
import { useView } from '../../address/use-view.ts';
import { funnelHeight, type Kind, KINDS } from '../../charts/funnel-chart.tsx';
import { messageFor } from '../../messages/words.ts';
import { PanelFrame } from '../../ui/panel/panel-frame.tsx';
import { standingOf } from '../../ui/panel/standing.ts';
import { useOpenCases } from '../../ui/use-open-cases.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { useKeyInWords } from '../explore/key-in-words.ts';
import type { Settled } from '../explore/use-explored.ts';
import { useExploredQuestion } from '../explore/use-explored-question.ts';
import styles from './funnel.module.css';
import { useStepInWords } from './step-in-words.ts';
import { endOf, endsOf, largestLoss } from './steps.ts';
import { type Funnel, type FunnelGroup, walkedOptions } from './walked.ts';

const FunnelFigure = lazy(async () => ({ default: (await import('./funnel-figure.tsx')).FunnelFigure }));
const MOST_STEPS = 6;

/** How far issues come, and where they are lost; each part opens into its issues. */
export function FunnelPanel({ settled }: { readonly settled: Settled }) {
  const words = useWords();
  const format = useFormat();
  const open = useOpenCases();
  const { name: workspace } = useWorkspace();
  const { view } = useView();
  const request = useQuery(walkedOptions(workspace, useExploredQuestion(settled, false)));
  const found = request.data;
  const by = (found?.question.by ?? settled.by) as typeof settled.by;
  const name = useKeyInWords(by);
  const stepInWords = useStepInWords();
  const to = useCallback(
    ({ key }: FunnelGroup, step: string, fate: Kind) => {
      const [only] = by;
      const named = only === undefined || key.length === 0 ? {} : { by: only, key: key[0] ?? null };
      return casesAddress(workspace, view, { metric: 'issues', ...named, walked: { step, fate } });
    },
    [workspace, view, by],
  );
  const shownOf = ({ groups, overall }: Funnel) => (by.length === 0 ? [overall] : groups);
  const sheet = (funnel: Funnel) => ({
    keys: [...by.map((dimension) => words(`dimension.${dimension}`)), words('funnel.column.step')],
    unit: 'share',
    columns: [
      words('funnel.column.before'),
      ...KINDS.map((kind) => words(`funnel.fate.${kind}`)),
      words('funnel.column.ofFirst'),
    ],
    rows: (by.length === 0 ? [funnel.overall] : [funnel.overall, ...funnel.groups]).flatMap((group) =>
      group.steps.map((each) => ({
        names: [...(by.length === 0 ? [] : [name(group.key)]), stepInWords(each.step)],
        partial: false,
        value: { ...each.ofBefore, n: each.reached + each.lost, unknownBecause: null },
        to: each.lost > 0 ? to(group, each.step, 'lost') : null,
        cells: [
          ...[each.before, ...KINDS.map((kind) => each[kind])].map((count) => ({
            shown: format.count(count),
            exact: count,
          })),
          { shown: format.value('share', each.ofFirst.value), exact: each.ofFirst.value },
        ],
      })),
    ),
  });
  const sentence = (funnel: Funnel): string => {
    const { overall, groups, notComparedBecause, groupsLeftOut } = funnel;
    const count = overall.steps[0]?.before ?? 0;
    const end = endOf(overall)?.ofFirst;
    const parts =
      end == null || end.value === null
        ? [words('funnel.says.notYet', { count })]
        : [
            words('funnel.says', {
              count,
              share: format.value('share', end.value),
              interval: format.interval('share', end.low, end.high),
            }),
          ];
    const loss = largestLoss(overall);
    if (loss !== undefined)
      parts.push(words('funnel.says.loss', { step: stepInWords(loss.step), count: loss.lost }));
    if (by.length > 0) parts.push(...comparedInWords(groups, notComparedBecause));
    if (groupsLeftOut > 0) parts.push(words('spread.leftOut', { count: groupsLeftOut }));
    return parts.join(' ');
  };
  const comparedInWords = (groups: readonly FunnelGroup[], because: string | null): string[] => {
    const ends = endsOf(groups);
    const reason =
      because === null ? [] : [words(messageFor(`unknown.${because}`, 'unknown.other'), { code: because })];
    if (ends === null) return reason;
    if (ends.kind === 'alike') return [words('funnel.tiers.alike')];
    const share = (group: FunnelGroup) => format.value('share', endOf(group)?.ofFirst.value ?? null);
    const { best, worst } = ends;
    return [
      words('funnel.tiers.differ', {
        best: name(best.key),
        bestShare: share(best),
        worst: name(worst.key),
        worstShare: share(worst),
      }),
    ];
  };
  const height = funnelHeight(MOST_STEPS) + 40;
  const title = words('funnel.title');
  const n = found?.overall.steps[0]?.before ?? 0;
  return (
    <PanelFrame<Funnel>
      title={title}
      request={request}
      drawn={found ?? null}
      evidence={null}
      foot={words('funnel.anyNumber')}
      standing={
        found === undefined
          ? null
          : standingOf({ value: n === 0 ? null : n, n, unknownBecause: found.unknownBecause })
      }
      asOf={found?.asOf ?? null}
      sentence={sentence}
      sheet={sheet}
      file={[workspace, 'funnel', ...by].join(' ')}
      casesTo={casesAddress(workspace, view, { metric: 'issues' })}
      height={height}
    >
      {(funnel) => (
        <Suspense fallback={<div style={{ height }} />}>
          <FunnelFigure
            groups={shownOf(funnel)}
            by={by}
            label={title}
            onOpen={(group, step, kind) => open(to(group, step, kind))}
          />
          <Remarks funnel={funnel} />
        </Suspense>
      )}
    </PanelFrame>
  );
}

/** Which steps nobody records, and why. */
function Remarks({ funnel: { steps } }: { readonly funnel: Funnel }) {
  const words = useWords();
  const stepInWords = useStepInWords();
  return steps.map(({ step, leftOutBecause: code }) =>
    code === null ? null : (
      <p key={step} className={styles.remarks}>
        {words('funnel.leftOut', {
          step: stepInWords(step),
          reason: words(messageFor(`unknown.${code}`, 'unknown.other'), { code }),
        })}
      </p>
    ),
  );
}
