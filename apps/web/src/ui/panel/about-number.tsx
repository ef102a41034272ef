import { useId } from 'react';
import { Link } from 'react-router';
import { metricAddress } from '../../address/cases-address.ts';
import { useView } from '../../address/use-view.ts';
import { messageFor } from '../../messages/words.ts';
import { metricTitle } from '../../messages/metric-name.ts';
import type { Definition } from '../../request/ask.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { Icon } from '../icon.tsx';
import { Popover } from '../layers/popover.tsx';
import { useWords } from '../use-words.ts';
import { Meaning } from '../meaning.tsx';
import { Warnings } from '../warnings.tsx';
import styles from './about-number.module.css';
import type { Evidence } from './evidence.ts';
import panel from './panel.module.css';

/** What the number means: sentence, formula, what was left out, under which parameters. */
export function AboutNumber({ evidence }: { readonly evidence: Evidence }) {
  const words = useWords();
  const heading = useId();
  const { definition } = evidence;
  if (definition === null) return null;
  const title = metricTitle(words, definition);
  return (
    <Popover
      width={380}
      position="top-end"
      className={styles.about}
      aria-labelledby={heading}
      button={{
        className: panel.tool,
        'aria-label': words('about.of', { title }),
        title: words('about'),
        children: <Icon name="about" />,
      }}
    >
      <h4 id={heading}>{title}</h4>
      <About evidence={evidence} definition={definition} />
    </Popover>
  );
}

interface AboutProps {
  readonly evidence: Evidence;
  readonly definition: Definition;
}

/** Put into words when somebody opens it: a page has dozens of these. */
function About({ evidence: { total, question, warnings }, definition }: AboutProps) {
  const words = useWords();
  const format = useFormat();
  const { name: workspace } = useWorkspace();
  const { view } = useView();
  const parameters = [
    format.days(question.from, question.to),
    words(`about.cohort.${question.cohort}`),
    words(messageFor(`attribution.${question.attribution}`, 'attribution.RESOLVING')),
    words('about.window', { days: question.windowDays, issue: question.issueWindowDays }),
    words(`about.level.${question.level}`),
  ];
  return (
    <>
      <Meaning definition={definition} />
      <dl>
        <dt>{words('about.excluded')}</dt>
        <dd>
          {total.excluded.length === 0
            ? words('about.excluded.none')
            : total.excluded
                .map(({ reason, count }) =>
                  words(messageFor(`excluded.${reason}`, 'excluded.other'), { count, reason }),
                )
                .join(', ')}
        </dd>
        <dt>{words('about.parameters')}</dt>
        <dd>{parameters.join(' · ')}</dd>
        {warnings.length === 0 ? null : (
          <>
            <dt>{words('about.warnings')}</dt>
            <dd>
              <Warnings warnings={warnings} />
            </dd>
          </>
        )}
        <dt>{words('about.page')}</dt>
        <dd>
          <Link to={metricAddress(workspace, view, definition.metric)}>{metricTitle(words, definition)}</Link>
        </dd>
      </dl>
    </>
  );
}
