import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState } from 'react';
import { Choice } from '../../ui/choice.tsx';
import { Copyable } from '../../ui/copyable.tsx';
import { PanelFrame } from '../../ui/panel/panel-frame.tsx';
import type { Sheet } from '../../ui/panel/sheet.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import styles from './calibration.module.css';
import { type Calibration, calibrationsOptions } from './calibrations.ts';
import { DriversTable } from './drivers-table.tsx';
import { shownOf, worthOf } from './shown.ts';
import { VersionsTable } from './versions-table.tsx';

const ReliabilityChart = lazy(async () => ({
  default: (await import('./reliability-chart.tsx')).ReliabilityChart,
}));

interface Shown {
  readonly all: readonly Calibration[];
  readonly one: Calibration | null;
}

/** Whether the weights of risk stand up to what customers did afterwards. */
export function CalibrationPanel() {
  const words = useWords();
  const format = useFormat();
  const { name: workspace } = useWorkspace();
  const [version, setVersion] = useState<number | null>(null);
  const request = useQuery(calibrationsOptions(workspace));
  const all = request.data;
  const drawn = useMemo(
    (): Shown | null => (all === undefined ? null : { all, one: shownOf(all, version) }),
    [all, version],
  );
  const fit = drawn?.one?.fit ?? null;
  const share = (value: number | null) => format.value('share', value);
  const sentence = ({ one }: Shown) => {
    if (one === null) return words('calibration.answer.none');
    if (one.fit === null) return words('calibration.answer.refused', { needed: one.needed });
    return words(`calibration.answer.${worthOf(one.fit)}`, { skill: share(one.fit.skill?.value ?? null) });
  };
  const sheet = (): Sheet => ({
    keys: [words('calibration.said')],
    unit: 'share',
    rows: (fit?.reliability ?? []).map(({ n, predicted, observed, low, high }) => ({
      names: [format.exact('share', predicted)],
      partial: false,
      value: { value: observed, n, low, high, unknownBecause: null },
      to: null,
    })),
  });
  return (
    <PanelFrame<Shown>
      title={words('calibration.title')}
      request={request}
      drawn={drawn}
      standing={drawn === null ? null : { kind: 'shown' }}
      evidence={null}
      foot={
        drawn?.one == null
          ? null
          : words('calibration.foot', {
              version: drawn.one.version,
              count: drawn.one.n,
              asOf: format.day(drawn.one.asOf),
              left: drawn.one.windowNotOver,
            })
      }
      asOf={drawn?.one?.asOf ?? null}
      sentence={sentence}
      {...(fit === null ? {} : { sheet })}
      file={`${workspace} calibration`}
      height={120}
      tools={({ all: versions, one }) =>
        versions.length < 2 || one === null ? null : (
          <Choice
            label={words('calibration.version')}
            value={String(one.version)}
            says={words('calibration.version.says', { version: one.version })}
            options={versions.map((each) => ({
              value: String(each.version),
              label: words('calibration.version.says', { version: each.version }),
            }))}
            onChange={(text) => setVersion(Number(text))}
          />
        )
      }
    >
      {({ all: versions }) => (
        <>
          {fit === null ? null : (
            <>
              <dl className={styles.quality}>
                <div>
                  <dt>{words('calibration.auc')}</dt>
                  <dd>
                    {words('calibration.auc.value', numbersOf(fit.auc))}
                    <span>{words('calibration.auc.interval', numbersOf(fit.auc))}</span>
                    <span>{words('calibration.auc.defaults', numbersOf(fit.aucOfDefaults))}</span>
                  </dd>
                </div>
                <div>
                  <dt>{words('calibration.skill')}</dt>
                  <dd>
                    {share(fit.skill?.value ?? null)}
                    <span>
                      {format.interval('share', fit.skill?.low ?? null, fit.skill?.high ?? null)}
                      {words('calibration.brier', { brier: fit.brier })}
                    </span>
                  </dd>
                </div>
              </dl>
              <div className={styles.pair}>
                <DriversTable fit={fit} />
                <Suspense fallback={<div style={{ minHeight: 292 }} />}>
                  <ReliabilityChart fit={fit} />
                </Suspense>
              </div>
            </>
          )}
          {versions.length === 0 ? (
            <Copyable text={words('calibration.command', { workspace })} />
          ) : (
            <VersionsTable calibrations={versions} />
          )}
        </>
      )}
    </PanelFrame>
  );
}

const numbersOf = ({
  value,
  low,
  high,
}: {
  value: number | null;
  low: number | null;
  high: number | null;
}) => ({
  value: value ?? 0,
  low: low ?? 0,
  high: high ?? 1,
});
