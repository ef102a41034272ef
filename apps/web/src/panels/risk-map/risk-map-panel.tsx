import { mostAtRisk, riskPlaces } from '@twicetold/metrics/words';
import { lazy, Suspense, useCallback } from 'react';
import { casesAddress } from '../../address/cases-address.ts';
import { useView } from '../../address/use-view.ts';
import type { Answer } from '../../request/ask.ts';
import { Panel } from '../../ui/panel/panel.tsx';
import { useOnPaper } from '../../ui/use-on-paper.ts';
import { useOpenCases } from '../../ui/use-open-cases.ts';
import { useWords } from '../../ui/use-words.ts';
import { useAnswer } from '../../workspace/use-answer.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useNames } from '../../workspace/use-names.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { sheetOfWhole } from '../explore/explored-sheet.ts';
import { type ExploredGroups, type Key, shapeGroups } from '../explore/groups.ts';

const HeatOfGroups = lazy(async () => ({
  default: (await import('../explore/figures.tsx')).HeatOfGroups,
}));
const METRIC = 'word_of_mouth_index';
const METRICS = [METRIC] as const;
const BY = ['reason', 'channel'] as const;
const MOST_FIELDS = 400;
/** Reasons on paper. */
const MOST_ON_PAPER = 12;
const height = 400;

/** Which reasons, through which channels, customers will tell others about. */
export function RiskMapPanel() {
  const words = useWords();
  const format = useFormat();
  const nameOf = useNames();
  const open = useOpenCases();
  const { name: workspace } = useWorkspace();
  const { view } = useView();
  const request = useAnswer({ metrics: METRICS, by: BY, grain: 'NONE', limit: MOST_FIELDS });
  const shape = useCallback((answer: Answer) => shapeGroups(answer, METRIC), []);
  const onPaper = useOnPaper();
  const title = words('map.title');
  const to = useCallback(
    (key: Key) =>
      casesAddress(workspace, view, {
        metric: METRIC,
        ...(key.length === 0
          ? {}
          : { by: 'reason', key: key[0] ?? null, also: [{ by: 'channel', key: key[1] ?? null }] }),
      }),
    [workspace, view],
  );
  const sheet = useCallback(
    (shaped: ExploredGroups) => sheetOfWhole(shaped, { words, format, nameIn: nameOf, to }),
    [words, format, nameOf, to],
  );
  const sentence = ({ groups, overall, unit }: ExploredGroups) => {
    const [highest] = riskPlaces(groups);
    if (highest === undefined) return words('map.answer.none');
    return words('map.answer', {
      where: words('finding.where.pair', {
        reason: nameOf('reason', highest.key[0] ?? null),
        channel: nameOf('channel', highest.key[1] ?? null),
      }),
      value: format.value(unit, highest.total.value),
      overall: format.value(unit, overall.total.value),
    });
  };
  return (
    <Panel
      title={title}
      metric={METRIC}
      request={request}
      shape={shape}
      sentence={sentence}
      sheet={sheet}
      file={`${workspace} risk by reason and channel`}
      casesTo={casesAddress(workspace, view, { metric: METRIC })}
      height={height}
    >
      {(shaped) => (
        <Suspense fallback={<div style={{ height }} />}>
          <HeatOfGroups
            shaped={onPaper ? { ...shaped, groups: mostAtRisk(shaped.groups, MOST_ON_PAPER) } : shaped}
            groups={shaped.groups}
            label={title}
            height={height}
            onOpen={(key) => open(to(key))}
          />
        </Suspense>
      )}
    </Panel>
  );
}
