import { useIntl } from 'react-intl';
import { Link } from 'react-router';
import { caseAddress, casesAddress } from '../../address/cases-address.ts';
import { useView } from '../../address/use-view.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { channelsOf } from './figures.ts';
import { headlineOf } from './headline.ts';
import type { Story } from './story.ts';
import styles from './story-head.module.css';

interface StoryHeadProps {
  readonly story: Story;
  readonly id: string;
  readonly teams: readonly string[];
}

/** The case in two sentences, the other cases of the same issue, and ways to more of the same kind. */
export function StoryHead({ story, id, teams }: StoryHeadProps) {
  const words = useWords();
  const format = useFormat();
  const { name: workspace } = useWorkspace();
  const { view } = useView();
  const sentences = useHeadSentences(story);
  const { summary, issueCases } = story;
  const { state } = headlineOf(story);
  const alike = [
    ...teams.map((key) => ({ by: 'team' as const, key })),
    ...channelsOf(story).map((key) => ({ by: 'channel' as const, key })),
  ];
  return (
    <header className={styles.head}>
      <h1>
        {words('story.title', { id, reason: format.name(summary.reason) })}{' '}
        <span className={styles.state} data-solved={state === 'resolved' || undefined}>
          {words(`named.status.${state}`)}
        </span>
      </h1>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.says}>
          {sentence}
        </p>
      ))}
      {issueCases.length > 1 ? (
        <p className={styles.links}>
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
      {alike.length === 0 ? null : (
        <p className={styles.links}>
          {words('story.alike')}{' '}
          {alike.map(({ by, key }) => {
            const filters = { ...view.filters, [by]: [key === '' ? null : key] };
            return (
              <Link
                key={`${by} ${key}`}
                to={casesAddress(workspace, { ...view, filters }, { metric: 'cases_opened' })}
              >
                {format.name(key)}
              </Link>
            );
          })}
        </p>
      )}
    </header>
  );
}

function useHeadSentences(story: Story): string[] {
  const words = useWords();
  const format = useFormat();
  const { formatList } = useIntl();
  const { told, handoffs, losing, broken, chases, comebacks, openedAt, state, lasted } = headlineOf(story);
  const listed = (parts: readonly string[]) => formatList([...parts], { type: 'conjunction' });
  const customer = [
    ...(chases === 0 ? [] : [words('story.says.chases', { count: chases })]),
    ...(comebacks === 0 ? [] : [words('story.says.comebacks', { count: comebacks })]),
  ];
  const unrecorded = [
    ...(story.events.some(({ type }) => type === 'contact') ? [] : [words('story.unrecorded.contacts')]),
    ...(story.legs.some(({ team }) => team !== null) ? [] : [words('story.unrecorded.teams')]),
    ...(told === null ? [words('story.unrecorded.facts')] : []),
    ...(story.promises.length === 0 ? [words('story.unrecorded.promises')] : []),
  ];
  return [
    words('story.says', {
      told:
        told === null
          ? words('story.says.told.unknown')
          : told.known === 0
            ? words('story.says.told.nothing')
            : words('story.says.told', told),
      handoffs: words('story.says.handoffs', { count: handoffs }),
      end: words(`story.says.${state}`, {
        of: story.issueCases.length > 1 ? 'issue' : 'case',
        opened: format.day(openedAt),
        duration: format.duration(lasted),
      }),
    }),
    [
      ...(losing === null || losing.lost === 0 ? [] : [words('story.says.losing', losing)]),
      ...(customer.length === 0 ? [] : [words('story.says.customer', { parts: listed(customer) })]),
      ...(broken === 0 ? [] : [words('story.says.broken', { count: broken })]),
      ...(told?.evidence === 'TEXT' ? [words('story.says.fromText')] : []),
      ...(unrecorded.length === 0 ? [] : [words('story.unrecorded', { what: listed(unrecorded) })]),
    ].join(' '),
  ].filter((sentence) => sentence !== '');
}
