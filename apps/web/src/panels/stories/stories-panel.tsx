import { useQuery } from '@tanstack/react-query';
import { digestOf, storyInWords } from '@twicetold/metrics/words';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { caseAddress } from '../../address/cases-address.ts';
import { useView } from '../../address/use-view.ts';
import { PanelBody } from '../../ui/panel/panel-body.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useQuestion } from '../../workspace/use-question.ts';
import { useWording } from '../../workspace/use-wording.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { type Story, storyOptions } from '../story/story.ts';
import { Miniature } from './miniature.tsx';
import { storiesOptions } from './stories.ts';
import { miniatureOf } from './story-miniature.ts';
import styles from './stories-panel.module.css';

const height = 236;

/** One that went badly and one that was made good, each to be read in a minute. */
export function StoriesPanel() {
  const words = useWords();
  const format = useFormat();
  const { name: workspace } = useWorkspace();
  const request = useQuery(storiesOptions(workspace, useQuestion('word_of_mouth_index')));
  const stories = request.data;
  return (
    <section aria-labelledby="stories" className={styles.stories}>
      <h2 id="stories">{words('stories.title')}</h2>
      <PanelBody
        request={request}
        standing={stories === undefined ? null : { kind: 'shown' }}
        height={height}
      >
        {stories === undefined ? null : (
          <>
            <p className={styles.rule}>
              {words('stories.rule', {
                days: format.days(stories.from, stories.to),
                moved: stories.moved,
                recoveries: stories.recoveries,
              })}
            </p>
            <div className={styles.pair}>
              {(['worst', 'recovered'] as const).map((kind) => (
                <article key={kind} className={styles.story} aria-label={words(`stories.${kind}`)}>
                  <h3>{words(`stories.${kind}`)}</h3>
                  {stories[kind].length === 0 ? (
                    <p className={styles.rule}>{words(`stories.none.${kind}`)}</p>
                  ) : (
                    stories[kind].map(({ id }) => <OneStory key={id} id={id} />)
                  )}
                </article>
              ))}
            </div>
          </>
        )}
      </PanelBody>
    </section>
  );
}

function OneStory({ id }: { readonly id: string }) {
  const words = useWords();
  const { name: workspace } = useWorkspace();
  const { view } = useView();
  const request = useQuery(storyOptions(workspace, id, view.issueWindowDays ?? view.windowDays));
  const story = request.data;
  return (
    <PanelBody request={request} standing={story == null ? null : { kind: 'shown' }} height={height}>
      {story == null ? null : (
        <>
          <Lines story={story} />
          <Link className={styles.open} to={caseAddress(workspace, view, id)}>
            {words('stories.open', { id })}
          </Link>
        </>
      )}
    </PanelBody>
  );
}

function Lines({ story }: { readonly story: Story }) {
  const wording = useWording();
  const digest = useMemo(() => digestOf(story), [story]);
  const miniature = useMemo(() => miniatureOf(story), [story]);
  const lines = storyInWords(digest, wording);
  return (
    <>
      <Miniature drawn={miniature} />
      <ol className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </>
  );
}
