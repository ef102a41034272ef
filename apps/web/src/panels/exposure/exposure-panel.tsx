import { useQuery } from '@tanstack/react-query';
import { casesAddress } from '../../address/cases-address.ts';
import { useView } from '../../address/use-view.ts';
import { messageFor } from '../../messages/words.ts';
import type { Value } from '../../request/ask.ts';
import { type Evidence, evidenceFrom } from '../../ui/panel/evidence.ts';
import { PanelFrame } from '../../ui/panel/panel-frame.tsx';
import type { Sheet } from '../../ui/panel/sheet.ts';
import { standingOf } from '../../ui/panel/standing.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useQuestion } from '../../workspace/use-question.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import styles from './exposure-panel.module.css';
import { type Exposure, exposureOptions } from './exposure.ts';

/** Who could see it is counted, whom customers tell is assumed: the two are never added up. */
export function ExposurePanel() {
  const words = useWords();
  const format = useFormat();
  const { name: workspace } = useWorkspace();
  const { view } = useView();
  const request = useQuery(exposureOptions(workspace, useQuestion('word_of_mouth_index')));
  const exposure = request.data;
  const title = words('exposure.title');
  const people = (value: number | null) => format.value('count', value);
  const sentence = ({ overall: { expected } }: Exposure) =>
    words('exposure.answer', {
      low: people(expected.low),
      likely: people(expected.value),
      high: people(expected.high),
    });
  const sheet = ({ overall: { observed, expected } }: Exposure): Sheet => ({
    keys: [words('exposure.who')],
    unit: 'count',
    rows: [
      { names: [words('exposure.observed')], partial: false, value: observed, to: null },
      { names: [words('exposure.assumed')], partial: false, value: expected, to: null },
    ],
  });
  return (
    <PanelFrame<Exposure>
      title={title}
      request={request}
      drawn={exposure ?? null}
      standing={exposure === undefined ? null : standingOf(exposure.overall.expected)}
      evidence={
        exposure === undefined
          ? null
          : ofIssues(evidenceFrom(exposure, 'word_of_mouth_index', exposure.overall.expected))
      }
      asOf={exposure?.asOf ?? null}
      sentence={sentence}
      sheet={sheet}
      file={`${workspace} exposure`}
      casesTo={casesAddress(workspace, view, { metric: 'public_contacts_negative' })}
      height={200}
      readable
    >
      {({ overall, audience, audienceIsSet }) => (
        <>
          <Range value={overall.expected} />
          <p className={styles.note}>
            {words(audienceIsSet ? 'exposure.assumption.set' : 'exposure.assumption', {
              low: audience.low,
              likely: audience.likely,
              high: audience.high,
            })}
          </p>
          <dl className={styles.observed}>
            <dt>{words('exposure.observed')}</dt>
            <dd data-unknown={overall.observed.value === null || undefined}>
              {overall.observed.value === null
                ? words(messageFor(`unknown.${overall.observed.unknownBecause ?? ''}`, 'value.unknown'), {
                    code: overall.observed.unknownBecause ?? '',
                  })
                : people(overall.observed.value)}
              {overall.observed.value === null ? null : (
                <span>{words('exposure.observed.of', { count: overall.observed.n })}</span>
              )}
            </dd>
          </dl>
        </>
      )}
    </PanelFrame>
  );
}

/** The risk of an issue is taken once, however many cases it has: n counts issues. */
const ofIssues = (evidence: Evidence): Evidence => ({
  ...evidence,
  definition: evidence.definition === null ? null : { ...evidence.definition, counts: 'issue' },
});

/** Of the width: as much as a number with its name takes on a phone. */
const ROOM = 0.2;

/** From low to high, with the likely marked; it starts at 0. */
function Range({ value: { value, low, high } }: { readonly value: Value }) {
  const words = useWords();
  const format = useFormat();
  if (value === null || low === null || high === null || high <= 0) return null;
  const at = (people: number) => `${((people / high) * 100).toFixed(2)}%`;
  // Names stand below their marks where there is room for three, else side by side.
  const apart = value - low > ROOM * high && high - value > ROOM * high && low > (ROOM / 2) * high;
  const marks = [
    { name: 'low', people: low },
    { name: 'likely', people: value },
    { name: 'high', people: high },
  ] as const;
  return (
    <div className={styles.range}>
      <div className={styles.scale} aria-hidden="true">
        <span className={styles.band} style={{ left: at(low), right: 0 }} />
        <span className={styles.likely} style={{ left: at(value) }} />
      </div>
      <dl className={styles.marks} data-apart={apart || undefined}>
        {marks.map(({ name, people }) => (
          <div key={name} style={apart ? { left: at(people) } : undefined}>
            <dt>{words(`exposure.${name}`)}</dt>
            <dd>{format.value('count', people)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
