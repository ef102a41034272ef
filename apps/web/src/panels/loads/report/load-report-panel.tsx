import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { isMoving, type Load } from '../../../request/loads.ts';
import { useWords } from '../../../ui/use-words.ts';
import { useExplanations } from '../../../workspace/use-explanations.ts';
import { useFormat } from '../../../workspace/use-format.ts';
import { useMay } from '../../../workspace/use-may.ts';
import { useWorkspace } from '../../../workspace/use-workspace.ts';
import form from '../../../ui/form.module.css';
import { AbilitiesTable } from './abilities-table.tsx';
import { clockFindings, missingFindings } from './findings.ts';
import styles from './load-report.module.css';
import { NamesSeen } from './names-seen.tsx';
import { ReconciliationTable } from './reconciliation-table.tsx';
import { Rejects } from './rejects.tsx';
import { RunningLoad } from './running-load.tsx';
import { UndoLoad } from '../undo-load.tsx';

const counts = ['rows', 'events', 'cases', 'duplicates', 'rejected'] as const;

const TITLES: Readonly<
  Record<string, 'load.running' | 'load.interrupted' | 'load.failed' | 'load.undoing' | 'load.undone'>
> = {
  running: 'load.running',
  interrupted: 'load.interrupted',
  failed: 'load.failed',
  undoing: 'load.undoing',
  undone: 'load.undone',
};

/** One load, while it runs and for ever after: what came of it, exactly. */
export function LoadReportPanel({ load }: { readonly load: Load }) {
  const words = useWords();
  const may = useMay();
  const format = useFormat();
  const { name: workspace } = useWorkspace();
  const title = TITLES[load.state] ?? (load.kind === 'live' ? 'load.live' : 'load.loaded');
  const moving = isMoving(load);
  return (
    <>
      <header className={styles.head}>
        <div>
          <h1>{words(title, { source: load.source })}</h1>
          {moving ? null : (
            <p className={styles.sentence}>
              {words('load.came', { events: load.events, cases: load.cases, rejected: load.rejected })}
            </p>
          )}
          <p className={styles.quiet}>
            {load.finishedAt === null
              ? words('load.began', { began: format.moment(load.startedAt) })
              : words('load.took', {
                  began: format.moment(load.startedAt),
                  took: format.duration((Date.parse(load.finishedAt) - Date.parse(load.startedAt)) / 1_000),
                })}
          </p>
          {load.undoneAt === null ? null : (
            <p className={styles.quiet}>{words('load.undoneAt', { when: format.moment(load.undoneAt) })}</p>
          )}
        </div>
        {moving || load.state === 'undone' ? null : (
          <div className={form.buttons}>
            <Link className={form.button} data-kind="primary" to={`/${encodeURIComponent(workspace)}`}>
              {words('load.see')}
            </Link>
            {may('load') ? <UndoLoad load={load} /> : null}
          </div>
        )}
      </header>
      {moving ? <RunningLoad load={load} /> : null}
      <dl className={styles.counts}>
        {counts.map((name) => (
          <div key={name}>
            <dt>{words(`load.${name}`)}</dt>
            <dd>{format.count(load[name])}</dd>
          </div>
        ))}
        {load.report?.history == null ? null : (
          <div>
            <dt>{words('load.customers')}</dt>
            <dd>{format.count(load.report.history.customersNamed)}</dd>
          </div>
        )}
      </dl>
      {load.report === null ? (
        moving ? null : (
          <p className={styles.quiet}>{words('report.none')}</p>
        )
      ) : (
        <Findings load={load} report={load.report} />
      )}
    </>
  );
}

function Findings({ load, report }: { readonly load: Load; readonly report: NonNullable<Load['report']> }) {
  const words = useWords();
  const format = useFormat();
  const explanations = useExplanations();
  const missing =
    explanations === null
      ? []
      : missingFindings(report, words, (share) => format.share(share), explanations.retell);
  return (
    <>
      {load.rejected === 0 ? null : (
        <Part title={words('report.rejects')}>
          <Rejects
            load={load.id}
            rejected={load.rejected}
            elsewhere={load.rejectedElsewhere}
            rejects={report.rejects}
          />
        </Part>
      )}
      <Part title={words('report.time')}>
        {report.firstEventAt === null || report.lastEventAt === null ? null : (
          <p>
            {words('report.time.sentence', {
              from: format.moment(report.firstEventAt),
              to: format.moment(report.lastEventAt),
            })}
          </p>
        )}
        <Sentences sentences={clockFindings(report, words)} />
      </Part>
      <Part title={words('report.names')}>
        <NamesSeen report={report} />
      </Part>
      {missing.length === 0 ? null : (
        <Part title={words('report.missing')}>
          <Sentences sentences={missing} />
        </Part>
      )}
      {report.reconciliation === null ? null : (
        <Part title={words('report.reconciliation')}>
          <ReconciliationTable
            load={load.id}
            reconciliation={
              load.undoneAt === null ? report.reconciliation : { ...report.reconciliation, listed: false }
            }
          />
        </Part>
      )}
      {report.abilities.length === 0 ? null : (
        <Part title={words('report.abilities')}>
          <AbilitiesTable abilities={report.abilities} />
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <ul className={styles.sentences}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
