import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { casesAddress } from '../../address/cases-address.ts';
import { useView } from '../../address/use-view.ts';
import { evidenceFrom } from '../../ui/panel/evidence.ts';
import { PanelFrame } from '../../ui/panel/panel-frame.tsx';
import type { Sheet } from '../../ui/panel/sheet.ts';
import { standingOf } from '../../ui/panel/standing.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useQuestion } from '../../workspace/use-question.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { type Bins, shapeBins } from './bins.ts';
import { BinsList } from './bins-list.tsx';
import { riskDistributionOptions } from './risk-distribution.ts';

/** Most cases carry hardly any risk: a mean alone says nothing of the few that carry most of it. */
export function RiskDistributionPanel() {
  const words = useWords();
  const format = useFormat();
  const { name: workspace } = useWorkspace();
  const { view } = useView();
  const request = useQuery(riskDistributionOptions(workspace, useQuestion('word_of_mouth_at_risk')));
  const distribution = request.data;
  const drawn = useMemo(() => (distribution === undefined ? null : shapeBins(distribution)), [distribution]);
  const total = distribution?.overall.atRisk;
  const title = words('risks.title');
  const sheet = ({ bins }: Bins): Sheet => ({
    keys: [words('risks.from'), words('risks.to')],
    unit: 'share',
    rows: bins.map(({ from, to, n, share, low, high }) => ({
      names: [format.count(from), format.count(to)],
      partial: false,
      value: { value: share, n, low, high, unknownBecause: null },
      to: null,
    })),
  });
  return (
    <PanelFrame<Bins>
      title={title}
      request={request}
      drawn={drawn}
      standing={total === undefined ? null : standingOf(total)}
      evidence={
        distribution === undefined
          ? null
          : evidenceFrom(distribution, 'word_of_mouth_at_risk', distribution.overall.atRisk)
      }
      asOf={distribution?.asOf ?? null}
      sentence={({ atRisk, threshold, calibration }) =>
        words(calibration === 0 ? 'risks.answer' : 'risks.answer.probability', {
          share: format.value('share', atRisk.value),
          interval: format.interval('share', atRisk.low, atRisk.high),
          threshold,
        })
      }
      sheet={sheet}
      file={`${workspace} risk`}
      casesTo={casesAddress(workspace, view, { metric: 'word_of_mouth_at_risk' })}
      height={330}
      readable
    >
      {(bins) => <BinsList bins={bins} label={title} />}
    </PanelFrame>
  );
}
