import { Link } from 'react-router';
import { caseAddress } from '../../address/cases-address.ts';
import { useView } from '../../address/use-view.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { type Entry, timesToldAgain } from './entries.ts';
import type { Story } from './story.ts';
import styles from './story-head.module.css';

interface StoryHeadProps {
  readonly story: Story;
  readonly entries: readonly Entry[];
  readonly id: string;
}

/** The case in one line, and the other cases of the same issue. */
export function StoryHead({ story, entries, id }: StoryHeadProps) {
  const words = useWords();
  const format = useFormat();
  const { name: workspace } = useWorkspace();
  const { view } = useView();
  const { summary, issueCases } = story;
  const told = timesToldAgain(entries);
  const broken = story.promises.filter(({ fate }) => fate === 'broken').length;
  const parts = [
    words('story.contacts', { count: summary.contacts }),
    words('story.handoffs', { count: summary.handoffs }),
    words('story.told', { count: told }),
    ...(broken > 0 ? [words('story.broken', { count: broken })] : []),
  ];
  return (
    <header className={styles.head}>
      <h1>{words('story.title', { id, reason: format.name(summary.reason) })}</h1>
      <p>
        {summary.resolutionSeconds === null
          ? words('story.openSince', { opened: format.moment(summary.openedAt) })
          : words('story.solved', {
              opened: format.moment(summary.openedAt),
              duration: format.duration(summary.resolutionSeconds),
            })}{' '}
        {parts.join(', ')}.
      </p>
      {issueCases.length > 1 ? (
        <p className={styles.issue}>
          {words('story.issue')}{' '}
          {issueCases.map((each) =>
            each === id ? (
              <strong key={each}>{each}</strong>
            ) : (
              <Link key={each} to={caseAddress(workspace, view, each)}>
                {each}
              </Link>
            ),
          )}
        </p>
      ) : null}
    </header>
  );
}
