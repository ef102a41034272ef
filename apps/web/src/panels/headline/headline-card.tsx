import { Link } from 'react-router';
import { casesAddress } from '../../address/cases-address.ts';
import { useView } from '../../address/use-view.ts';
import { Sparkline } from '../../charts/sparkline.tsx';
import { AboutNumber } from '../../ui/panel/about-number.tsx';
import { evidenceOf } from '../../ui/panel/evidence.ts';
import { PanelBody } from '../../ui/panel/panel-body.tsx';
import { standingOf } from '../../ui/panel/standing.ts';
import { useWords } from '../../ui/use-words.ts';
import { useAnswer } from '../../workspace/use-answer.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useVerdicts } from '../../workspace/use-verdicts.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { ChangeWords } from '../change-words.tsx';
import { evidenceInWords } from '../evidence-in-words.ts';
import { HEADLINES, type Headline } from '../headlines.ts';
import { tellVerdict } from '../verdict.ts';
import styles from './headline-card.module.css';
import { shapeHeadline } from './headline-shape.ts';

const height = 76;

export function HeadlineCard({ metric }: { readonly metric: Headline }) {
  const words = useWords();
  const format = useFormat();
  const { name: workspace } = useWorkspace();
  const { view } = useView();
  const request = useAnswer({ metrics: HEADLINES });
  const shape = request.data === undefined ? null : shapeHeadline(request.data, metric);
  const evidence = request.data === undefined ? null : evidenceOf(request.data, metric);
  const title = words(`metric.${metric}`);
  const verdicts = useVerdicts(HEADLINES);
  const compared = verdicts.request.data?.metrics.find((each) => each.metric === metric)?.overall.compared;
  return (
    <section className={styles.card} aria-label={title} data-stale={request.isPlaceholderData || undefined}>
      <h2 className={styles.title}>
        {title}
        {evidence === null ? null : <AboutNumber evidence={evidence} />}
      </h2>
      <PanelBody request={request} standing={shape === null ? null : standingOf(shape.total)} height={height}>
        {shape === null ? null : (
          <>
            <div className={styles.row}>
              <Link
                className={styles.value}
                to={casesAddress(workspace, view, { metric })}
                title={format.exact(shape.unit, shape.total.value)}
              >
                {format.value(shape.unit, shape.total.value)}
              </Link>
              <Sparkline values={shape.values} partial={shape.partial} width={112} height={36} />
            </div>
            <p className={styles.evidence}>{evidenceInWords(shape.total, shape.unit, format, words)}</p>
            <p className={styles.evidence}>
              <ChangeWords
                unit={shape.unit}
                now={shape.total.value}
                before={shape.before}
                told={compared == null ? null : tellVerdict(compared, shape.better)}
              />
            </p>
          </>
        )}
      </PanelBody>
    </section>
  );
}
