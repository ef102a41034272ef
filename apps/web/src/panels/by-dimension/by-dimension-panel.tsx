import { useQuery } from '@tanstack/react-query';
import type { DimensionId } from '@twicetold/metrics/question';
import { useCallback, useMemo } from 'react';
import { casesAddress } from '../../address/cases-address.ts';
import { useView } from '../../address/use-view.ts';
import { messageFor } from '../../messages/words.ts';
import { evidenceFrom } from '../../ui/panel/evidence.ts';
import { PanelFrame } from '../../ui/panel/panel-frame.tsx';
import { standingOf } from '../../ui/panel/standing.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useNames } from '../../workspace/use-names.ts';
import { useQuestion } from '../../workspace/use-question.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { rankInWords } from './rank-in-words.ts';
import { rankedOptions } from './ranked.ts';
import { shapeTiers, type Tiers } from './tiers.ts';
import { TiersList } from './tiers-list.tsx';

interface ByDimensionPanelProps {
  readonly metric: string;
  readonly by: DimensionId;
}

/** Who differs, as far as it can be told: counted, believed, and in tiers. */
export function ByDimensionPanel({ metric, by }: ByDimensionPanelProps) {
  const words = useWords();
  const format = useFormat();
  const { name: workspace } = useWorkspace();
  const { view } = useView();
  const request = useQuery(rankedOptions(workspace, useQuestion(metric, by)));
  const ranking = request.data;
  const drawn = useMemo(
    () => (ranking === undefined ? null : shapeTiers(ranking, metric)),
    [ranking, metric],
  );
  const found = ranking?.metrics.find((each) => each.metric === metric);
  const evidence =
    ranking === undefined || found === undefined ? null : evidenceFrom(ranking, metric, found.overall);
  const to = useCallback(
    (key: string | null) => casesAddress(workspace, view, { metric, by, key }),
    [workspace, view, metric, by],
  );
  const nameOf = useNames();
  const name = useCallback((key: string | null) => nameOf(by, key), [by, nameOf]);
  const sheet = useCallback(
    ({ tiers, unit }: Tiers) => ({
      keys: [words(`dimension.${by}`)],
      unit,
      columns: (['shrunk', 'shrunkInterval', 'rank', 'tier'] as const).map((each) =>
        words(`ranked.column.${each}`),
      ),
      rows: tiers.flatMap(({ tier, groups }) =>
        groups.map((group) => ({
          names: [name(group.name)],
          partial: false,
          value: group.total,
          to: group.total.n > 0 ? to(group.name) : null,
          cells: [
            { shown: group.shrunk === null ? '' : format.value(unit, group.shrunk), exact: group.shrunk },
            {
              shown: format.interval(unit, group.shrunkLow, group.shrunkHigh),
              exact: group.shrunk === null ? null : `${group.shrunkLow ?? ''}..${group.shrunkHigh ?? ''}`,
            },
            { shown: rankInWords(group, words), exact: `${group.bestRank ?? ''}..${group.worstRank ?? ''}` },
            { shown: tier === null ? '' : `${tier}`, exact: tier },
          ],
        })),
      ),
    }),
    [words, by, name, to, format],
  );
  const sentence = ({ tiers, notComparedBecause }: Tiers): string => {
    if (notComparedBecause === 'volume') return words('ranked.answer.volume');
    if (notComparedBecause !== null) {
      const code = notComparedBecause;
      return words('ranked.answer.none', {
        because: words(messageFor(`unknown.${code}`, 'unknown.other'), { code }),
      });
    }
    const compared = tiers.filter(({ tier }) => tier !== null);
    const best = compared[0]?.groups[0];
    const worst = compared.at(-1)?.groups.at(-1);
    if (compared.length < 2 || best === undefined || worst === undefined) return words('ranked.answer.alike');
    return words('ranked.answer.tiers', {
      best: name(best.name),
      worst: name(worst.name),
      tiers: compared.length,
    });
  };
  const title = words('ranked.title', { dimension: words(`dimension.${by}`).toLowerCase() });
  return (
    <PanelFrame
      title={title}
      request={request}
      drawn={drawn}
      evidence={evidence}
      standing={drawn === null || evidence === null ? null : standingOf(evidence.total)}
      asOf={ranking?.asOf ?? null}
      sentence={sentence}
      sheet={sheet}
      file={`${workspace} ${metric} ranked by ${by}`}
      casesTo={casesAddress(workspace, view, { metric })}
      height={288}
      readable
    >
      {(tiers) => <TiersList tiers={tiers} by={by} label={title} to={to} />}
    </PanelFrame>
  );
}
