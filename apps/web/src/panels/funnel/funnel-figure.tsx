import type { DimensionId } from '@twicetold/metrics/question';
import { FunnelChart, type Kind, KINDS } from '../../charts/funnel-chart.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useChartHint } from '../../workspace/use-chart-hint.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useKeyInWords } from '../explore/key-in-words.ts';
import styles from './funnel.module.css';
import { useStepInWords } from './step-in-words.ts';
import type { FunnelGroup } from './walked.ts';

interface FunnelFigureProps {
  readonly groups: readonly FunnelGroup[];
  readonly by: readonly DimensionId[];
  readonly label: string;
  readonly onOpen: (group: FunnelGroup, step: string, kind: Kind) => void;
}

/** One funnel, or one per group, each as wide as what it began with. */
export function FunnelFigure({ groups, by, label, onOpen }: FunnelFigureProps) {
  const words = useWords();
  const name = useKeyInWords(by);
  return (
    <>
      {by.length === 0 ? (
        groups.map((group) => <One key="all" group={group} label={label} onOpen={onOpen} />)
      ) : (
        <ul className={styles.beside}>
          {groups.map((group, place) => (
            <li key={place}>
              <h4>{name(group.key)}</h4>
              <One group={group} label={name(group.key)} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      )}
      <ul className={styles.key} aria-hidden="true">
        {KINDS.map((kind) => (
          <li key={kind}>
            <span className={styles.sample} data-kind={kind} />
            {words(`funnel.fate.${kind}`)}
          </li>
        ))}
      </ul>
    </>
  );
}

interface OneProps extends Pick<FunnelFigureProps, 'label' | 'onOpen'> {
  readonly group: FunnelGroup;
}

function One({ group, label, onOpen }: OneProps) {
  const words = useWords();
  const hintOf = useChartHint();
  const format = useFormat();
  const stepInWords = useStepInWords();
  const { steps } = group;
  return (
    <FunnelChart
      label={label}
      hint={hintOf('funnel.hint')}
      most={steps[0]?.before ?? 0}
      steps={steps.map((each, place) => {
        const { value, low, high } = each.ofBefore;
        const evidence =
          value === null
            ? words('funnel.evidence.none')
            : words('funnel.evidence', {
                share: format.value('share', value),
                interval: format.interval('share', low, high),
                first: format.value('share', each.ofFirst.value),
              });
        return {
          name: stepInWords(each.step),
          says:
            place === 0
              ? format.count(each.reached)
              : value === null
                ? words('value.unknown')
                : `${format.count(each.reached)} · ${format.value('share', value)}`,
          parts: KINDS.map((kind) => ({
            kind,
            count: each[kind],
            value: words(`funnel.count.${kind}`, { count: each[kind] }),
            evidence,
          })),
        };
      })}
      onOpen={(row, kind) => {
        const step = steps[row]?.step;
        if (step !== undefined) onOpen(group, step, kind);
      }}
    />
  );
}
