import { CalibrationPanel } from '../calibration/calibration-panel.tsx';
import { ContactsByHourPanel } from '../contacts-by-hour/contacts-by-hour-panel.tsx';
import { ExposurePanel } from '../exposure/exposure-panel.tsx';
import { EdgesPanel } from '../handoff-edges/edges-panel.tsx';
import { PromisesPanel } from '../promises-due/promises-panel.tsx';
import { RiskDistributionPanel } from '../risk-distribution/risk-distribution-panel.tsx';
import { useMay } from '../../workspace/use-may.ts';

/** What a topic shows on the page of each of its metrics beside what every metric has. */
export function Extras({ topic }: { readonly topic: string }) {
  const may = useMay();
  if (topic === 'contacts') return <ContactsByHourPanel />;
  if (topic === 'handoffs') return <EdgesPanel />;
  if (topic === 'promises' && may('cases')) {
    return (
      <>
        <PromisesPanel list="dueSoon" />
        <PromisesPanel list="overdue" />
      </>
    );
  }
  if (topic === 'word-of-mouth') {
    return (
      <>
        <RiskDistributionPanel />
        <ExposurePanel />
        {may('whole') ? <CalibrationPanel /> : null}
      </>
    );
  }
  return null;
}
