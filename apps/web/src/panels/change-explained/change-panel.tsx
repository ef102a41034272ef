import { useQuery } from '@tanstack/react-query';
import type { DimensionId } from '@twicetold/metrics/question';
import { useCallback, useMemo } from 'react';
import { casesAddress } from '../../address/cases-address.ts';
import { useView } from '../../address/use-view.ts';
import { evidenceFrom } from '../../ui/panel/evidence.ts';
import { PanelFrame } from '../../ui/panel/panel-frame.tsx';
import { type Standing, standingOf } from '../../ui/panel/standing.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useNames } from '../../workspace/use-names.ts';
import { useQuestion } from '../../workspace/use-question.ts';
import { useVerdicts } from '../../workspace/use-verdicts.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { differenceInWords, partsInWords } from './difference-in-words.ts';
import { explainedOptions } from './explained.ts';
import { type Parts, shapeParts } from './parts.ts';
import { PartsList } from './parts-list.tsx';

interface ChangePanelProps {
  readonly metric: string;
  readonly by: DimensionId;
  /** Of a quantile there are no parts: it takes no more room than to say so. */
  readonly divisible: boolean;
}

/** Why a number changed from the compared period: slices that changed, and more or less of them. */
export function ChangePanel({ metric, by, divisible }: ChangePanelProps) {
  const words = useWords();
  const format = useFormat();
  const { name: workspace } = useWorkspace();
  const { view } = useView();
  const request = useQuery(explainedOptions(workspace, useQuestion(metric, by)));
  const verdicts = useVerdicts(useMemo(() => [metric], [metric]));
  const explained = request.data;
  const drawn = useMemo(
    () => (explained === undefined ? null : shapeParts(explained, metric)),
    [explained, metric],
  );
  const found = explained?.metrics.find((each) => each.metric === metric);
  const evidence =
    explained === undefined || found === undefined ? null : evidenceFrom(explained, metric, found.after);
  const compared = verdicts.request.data?.metrics.find((each) => each.metric === metric)?.overall.compared;
  const to = useCallback(
    (key: string | null) => casesAddress(workspace, view, { metric, by, key }),
    [workspace, view, metric, by],
  );
  const nameOf = useNames();
  const name = useCallback((key: string | null) => nameOf(by, key), [by, nameOf]);
  const partsOf = useCallback(
    ({ change, rate, mix }: Pick<Parts, 'change' | 'rate' | 'mix'>, unit: string) => {
      const shown =
        rate === null || mix === null
          ? { rate: '', mix: '', change: differenceInWords(change, unit, format) }
          : partsInWords({ change, rate, mix }, unit, format);
      return [
        { shown: shown.rate, exact: rate },
        { shown: shown.mix, exact: mix },
        { shown: shown.change, exact: change },
      ];
    },
    [format],
  );
  const sheet = useCallback(
    ({ parts, unit }: Parts) => ({
      keys: [words(`dimension.${by}`)],
      unit,
      columns: (['before', 'rate', 'mix', 'total'] as const).map((each) => words(`explained.column.${each}`)),
      rows: parts.map(({ slice, total }) => ({
        names: [name(slice.key[0] ?? null)],
        partial: false,
        value: slice.after,
        to: slice.after.n > 0 ? to(slice.key[0] ?? null) : null,
        cells: [
          { shown: format.value(unit, slice.before.value), exact: slice.before.value },
          ...partsOf({ change: total, rate: slice.rate, mix: slice.mix }, unit),
        ],
      })),
    }),
    [words, by, name, to, partsOf, format],
  );
  const sentence = ({ change, rate, mix, unit }: Parts): string => {
    const said =
      rate === null || mix === null
        ? words('explained.answer.count', { change: differenceInWords(change, unit, format) })
        : words('explained.answer', partsInWords({ change, rate, mix }, unit, format));
    return compared?.verdict === 'noise' ? `${said} ${words('explained.noise')}` : said;
  };
  const title = words('explained.title');
  return (
    <PanelFrame
      title={title}
      request={request}
      drawn={drawn}
      evidence={evidence}
      standing={found === undefined ? null : standingOfChange(found, drawn)}
      asOf={explained?.asOf ?? null}
      sentence={sentence}
      sheet={sheet}
      file={`${workspace} ${metric} change by ${by}`}
      casesTo={casesAddress(workspace, view, { metric })}
      height={divisible ? 288 : 88}
      readable
    >
      {(shape) => <PartsList shape={shape} label={title} name={name} to={to} />}
    </PanelFrame>
  );
}

function standingOfChange(
  found: { readonly unknownBecause: string | null; readonly after: Parameters<typeof standingOf>[0] },
  parts: Parts | null,
): Standing {
  if (parts === null) return { kind: 'unknown', because: found.unknownBecause ?? 'not_computable' };
  return standingOf(found.after);
}
