import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { withWords } from '../messages/spoken.ts';
import { useView } from '../address/use-view.ts';
import { resolvePeriod } from '../address/resolve-period.ts';
import { FILTERED, printView } from '../address/view.ts';
import { ExposurePanel } from '../panels/exposure/exposure-panel.tsx';
import { FindingsPanel } from '../panels/findings/findings-panel.tsx';
import { HeadlineCard } from '../panels/headline/headline-card.tsx';
import { HEADLINES, LOYALTY_METRICS, STAYING } from '../panels/headlines.ts';
import { BY_HOW, HowPanel } from '../panels/loyalty-by-how/how-panel.tsx';
import { HowOverTimePanel } from '../panels/loyalty-by-how/how-over-time-panel.tsx';
import { RiskMapPanel } from '../panels/risk-map/risk-map-panel.tsx';
import { StoriesPanel } from '../panels/stories/stories-panel.tsx';
import { Icon } from '../ui/icon.tsx';
import { metricTitle } from '../messages/metric-name.ts';
import { useTitle } from '../ui/use-title.ts';
import { useWords } from '../ui/use-words.ts';
import { useAnswer } from '../workspace/use-answer.ts';
import { useExplanations } from '../workspace/use-explanations.ts';
import { useFormat } from '../workspace/use-format.ts';
import { useMay } from '../workspace/use-may.ts';
import { useNames } from '../workspace/use-names.ts';
import { useWorkspace } from '../workspace/use-workspace.ts';
import styles from './loyalty-page.module.css';

const MailingDrawer = lazy(async () => ({
  default: (await withWords(import('../panels/mailing/mailing-drawer.tsx'), 'setup')).MailingDrawer,
}));

/** What changed, the numbers, whether customers stay, where the risk sits, two stories: on paper one page. */
export function LoyaltyPage() {
  const words = useWords();
  const workspace = useWorkspace();
  const may = useMay();
  useTitle(words('page.loyalty'), workspace.title);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{words('page.loyalty')}</h1>
        <div className={styles.away}>
          {may('rules') ? <Mailing /> : null}
          <button
            type="button"
            className={styles.print}
            title={words('loyalty.print')}
            onClick={() => window.print()}
          >
            <Icon name="print" />
            {words('loyalty.print.short')}
          </button>
        </div>
      </div>
      <PrintedView />
      <FindingsPanel metrics={LOYALTY_METRICS} />
      <div className={styles.headlines}>
        {HEADLINES.map((metric) => (
          <HeadlineCard key={metric} metric={metric} />
        ))}
        <StayingCard />
      </div>
      <ToCompared />
      <section className={styles.how} aria-labelledby="how">
        <h2 id="how">{words('how.title')}</h2>
        <div className={styles.three}>
          {BY_HOW.map((metric) => (
            <HowPanel key={metric} metric={metric} />
          ))}
        </div>
        <HowOverTimePanel />
      </section>
      <div className={styles.risk}>
        <RiskMapPanel />
        <ExposurePanel />
      </div>
      {may('cases') ? <StoriesPanel /> : null}
      <Definitions />
    </div>
  );
}

/** The first of them that anything is known of. Apart from the page, which would be drawn as a whole for every answer. */
function StayingCard() {
  const answer = useAnswer({ metrics: LOYALTY_METRICS, grain: 'NONE' }).data;
  const known = (metric: string) =>
    answer?.overall.some((cells) => cells.metric === metric && cells.total.value !== null) === true;
  const metric = STAYING.find(known) ?? STAYING[0];
  return <HeadlineCard key={metric} metric={metric} />;
}

function ToCompared() {
  const words = useWords();
  const { name } = useWorkspace();
  const { view } = useView();
  return (
    <Link className={styles.more} to={`/${encodeURIComponent(name)}/compared?${printView(view).toString()}`}>
      {words('loyalty.compared')}
    </Link>
  );
}

/** Loaded when somebody wants to send the page. */
function Mailing() {
  const words = useWords();
  const [opened, setOpened] = useState<boolean | null>(null);
  return (
    <>
      <button
        type="button"
        className={styles.print}
        title={words('mailing.title')}
        onClick={() => setOpened(true)}
      >
        <Icon name="mail" />
        {words('mailing.open')}
      </button>
      {opened === null ? null : (
        <Suspense fallback={null}>
          <MailingDrawer opened={opened} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}

/** On paper there is no bar to say what is looked at. */
function PrintedView() {
  const words = useWords();
  const format = useFormat();
  const nameOf = useNames();
  const workspace = useWorkspace();
  const { view } = useView();
  const days = resolvePeriod(view.period, workspace);
  if (days === null || workspace.asOf === null) return null;
  const filters = FILTERED.filter((dimension) => view.filters[dimension].length > 0).map((dimension) =>
    words('loyalty.printed.filter', {
      dimension: words(`dimension.${dimension}`),
      names: view.filters[dimension].map((name) => nameOf(dimension, name)).join(', '),
    }),
  );
  return (
    <p className={styles.printed}>
      {words('loyalty.printed', {
        workspace: workspace.title,
        days: format.days(days.from, days.to),
        asOf: format.day(workspace.asOf),
      })}
      {' · '}
      {[
        words(`compare.${view.compare}`),
        ...(filters.length > 0 ? filters : [words('loyalty.printed.all')]),
      ].join(' · ')}
    </p>
  );
}

/** On paper nothing can be opened. */
function Definitions() {
  const words = useWords();
  const explanations = useExplanations();
  const answer = useAnswer({ metrics: LOYALTY_METRICS, grain: 'NONE' }).data;
  return (
    <section className={styles.definitions} aria-hidden="true">
      <h2>{words('loyalty.definitions')}</h2>
      {explanations === null
        ? null
        : answer?.definitions.map((definition) => (
            <p key={definition.metric}>
              <strong>{metricTitle(words, definition)}.</strong> {explanations.meaning(definition)}
            </p>
          ))}
    </section>
  );
}
