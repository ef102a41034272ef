import { Link } from 'react-router';
import { useView } from '../address/use-view.ts';
import { grainsFor, resolveGrain, resolvePeriod } from '../address/resolve-period.ts';
import { defaultView, DRAWN, printView, SHOWN } from '../address/view.ts';
import { HEADLINES } from '../panels/headlines.ts';
import { OverTimePanel } from '../panels/over-time/over-time-panel.tsx';
import { RankingPanel } from '../panels/ranking/ranking-panel.tsx';
import { Choice } from '../ui/choice.tsx';
import { Icon } from '../ui/icon.tsx';
import { Segments } from '../ui/segments.tsx';
import { useTitle } from '../ui/use-title.ts';
import { useWords } from '../ui/use-words.ts';
import { useWorkspace } from '../workspace/use-workspace.ts';
import styles from './compared-page.module.css';

/** The four numbers, each by channel and by team: over time or ranked. */
export function ComparedPage() {
  const words = useWords();
  const workspace = useWorkspace();
  const { view, change } = useView();
  const days = resolvePeriod(view.period, workspace);
  const grain = days === null ? 'MONTH' : resolveGrain(view.grain, days);
  const grains = days === null ? [] : grainsFor(days);
  useTitle(words('overview.title'), workspace.title);
  const Comparison = view.show === 'trend' ? OverTimePanel : RankingPanel;
  return (
    <>
      <Link
        className={styles.back}
        to={`/${encodeURIComponent(workspace.name)}?${printView({ ...view, show: defaultView.show }).toString()}`}
      >
        <Icon name="back" />
        {words('page.loyalty')}
      </Link>
      <h1 className={styles.title}>{words('overview.title')}</h1>
      <div className={styles.tools}>
        <Segments
          label={words('show')}
          value={view.show}
          options={SHOWN.map((value) => ({ value, label: words(`show.${value}`) }))}
          onChange={(show) => change({ show })}
        />
        {view.show === 'trend' ? (
          <Choice
            label={words('grain')}
            value={grain}
            says={words(`grain.says.${grain}`)}
            options={grains.map((value) => ({ value, label: words(`grain.${value}`) }))}
            onChange={(next) => change({ grain: grains.find((each) => each === next) ?? 'AUTO' })}
          />
        ) : null}
      </div>
      {HEADLINES.map((metric) => (
        <section key={metric} className={styles.metric} aria-labelledby={`about-${metric}`}>
          <h2 id={`about-${metric}`}>{words(`question.${metric}`)}</h2>
          <div className={styles.pair}>
            {DRAWN.map((by) => (
              <Comparison key={by} metric={metric} by={by} />
            ))}
          </div>
        </section>
      ))}
    </>
  );
}
