import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router';
import { caseAddress } from '../../address/cases-address.ts';
import { useView } from '../../address/use-view.ts';
import { messageFor } from '../../messages/words.ts';
import { PanelBody } from '../../ui/panel/panel-body.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useNames } from '../../workspace/use-names.ts';
import { useQuestion } from '../../workspace/use-question.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { type Story, storyOptions } from '../story/story.ts';
import { Miniature } from './miniature.tsx';
import { storiesOptions } from './stories.ts';
import { digestOf, FATES, miniatureOf, type StoryDigest } from './story-digest.ts';
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
  const digest = useMemo(() => digestOf(story), [story]);
  const miniature = useMemo(() => miniatureOf(story), [story]);
  const lines = useLines(digest);
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

function useLines(digest: StoryDigest): readonly string[] {
  const words = useWords();
  const format = useFormat();
  const nameOf = useNames();
  const { formatList } = useIntl();
  const { promises, solvedAt, toldFields } = digest;
  const fates = FATES.filter((fate) => promises[fate] > 0);
  const listed = (texts: readonly string[]) => formatList([...texts], { type: 'conjunction' });
  const silence = format.duration(digest.silence);
  const end = { team: format.name(digest.team), risk: format.value('index', digest.risk) };
  const driverOf = (driver: string) => words(messageFor(`driver.${driver}`, 'driver.other'), { driver });
  const ended =
    solvedAt === null
      ? words('story.line.end.open', end)
      : words('story.line.end.solved', { ...end, day: format.day(solvedAt) });
  return [
    words('story.line.what', {
      reason: nameOf('reason', digest.reason),
      channel: nameOf('channel', digest.channel),
      opened: format.day(digest.openedAt),
      contacts: digest.contacts,
      handoffs: digest.handoffs,
    }),
    words('story.line.told', {
      count: digest.told,
      fields: listed(toldFields.slice(0, 4).map((field) => nameOf('field', field))),
    }),
    words('story.line.promises', {
      made: FATES.reduce((sum, fate) => sum + promises[fate], 0),
      fates: listed(fates.map((fate) => words(`story.line.fate.${fate}`, { count: promises[fate] }))),
    }),
    words(solvedAt === null ? 'story.line.longSoFar' : 'story.line.long', {
      duration: format.duration(digest.lasted),
      silence,
    }),
    [
      ended,
      ...(digest.riskBefore === null || digest.riskBefore - digest.risk < 1
        ? []
        : [words('story.line.recovery', { risk: format.value('index', digest.riskBefore) })]),
      ...(digest.drivers.length === 0
        ? []
        : [words('story.line.driver', { drivers: listed(digest.drivers.map(driverOf)) })]),
    ].join(' '),
  ];
}
