import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import type { Entry } from './entries.ts';
import { arcsOf } from './figures.ts';
import styles from './story-key.module.css';
import type { Story } from './story.ts';

interface StoryKeyProps {
  readonly story: Story;
  readonly entries: readonly Entry[];
  readonly teams: readonly string[];
  readonly team: string | null;
  readonly chooseTeam: (team: string | null) => void;
}

/** Teams to follow through the story, and what the signs mean; of the signs only those that occur. */
export function StoryKey({ story, entries, teams, team, chooseTeam }: StoryKeyProps) {
  const words = useWords();
  const format = useFormat();
  const signs = signsIn(story, entries);
  return (
    <div className={styles.key}>
      {teams.length < 2 ? null : (
        <p className={styles.teams}>
          <span>{words('story.follow')}</span>
          {teams.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === team}
              onClick={() => chooseTeam(each === team ? null : each)}
            >
              {format.name(each)}
            </button>
          ))}
        </p>
      )}
      <ul className={styles.signs} aria-hidden="true">
        {signs.map((sign) => (
          <li key={sign}>
            <Sign sign={sign} /> {words(`story.sign.${sign}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

const SIGNS = ['customer', 'us', 'again', 'open', 'arc', 'asked', 'kept', 'torn', 'untouched'] as const;
type SignName = (typeof SIGNS)[number];

function signsIn({ events, promises, legs }: Story, entries: readonly Entry[]): readonly SignName[] {
  const arcs = arcsOf(entries);
  const there: Readonly<Record<SignName, boolean>> = {
    customer: events.some(({ direction }) => direction === 'inbound'),
    us: events.some(({ direction }) => direction === 'outbound'),
    again: events.some(({ repeat }) => repeat === 'chase' || repeat === 'comeback'),
    open: events.some(({ visibility }) => visibility === 'public'),
    arc: arcs.some(({ asked }) => !asked),
    asked: arcs.some(({ asked }) => asked),
    kept: promises.some(({ fate }) => fate === 'on_time'),
    torn: promises.some(({ fate }) => fate === 'broken' || fate === 'late'),
    untouched: legs.some(({ untouchedUntil }) => untouchedUntil !== null),
  };
  return SIGNS.filter((sign) => there[sign]);
}

const PATHS: Readonly<Partial<Record<SignName, string>>> = {
  arc: 'M1 2H9Q13 2 13 7Q13 12 9 12H2',
  asked: 'M1 2H9Q13 2 13 7Q13 12 9 12H2',
  kept: 'M3 2H10V12H3',
  torn: 'M3 2H10V6l-3 2 6 2 -4 3',
};

function Sign({ sign }: { readonly sign: SignName }) {
  const path = PATHS[sign];
  return (
    <svg
      className={styles.sign}
      width="16"
      height="14"
      viewBox="0 0 16 14"
      data-sign={sign}
      focusable="false"
    >
      {path !== undefined ? <path d={path} strokeDasharray={sign === 'asked' ? '3 2' : undefined} /> : null}
      {sign === 'untouched' ? <path d="M1 13L13 1M1 8L8 1M6 13L13 6" /> : null}
      {path === undefined && sign !== 'untouched' ? (
        <>
          {sign === 'again' ? <circle className={styles.ring} cx="7" cy="7" r="6" /> : null}
          <rect x="3" y="3" width="8" height="8" rx={sign === 'open' ? 1 : 4} />
        </>
      ) : null}
    </svg>
  );
}
