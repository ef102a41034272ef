import { useQuery } from '@tanstack/react-query';
import type { SubmitEvent } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { caseAddress } from '../address/cases-address.ts';
import { namesOf, printCell, readCell, without } from '../address/cell-address.ts';
import { resolvePeriod } from '../address/resolve-period.ts';
import { useView } from '../address/use-view.ts';
import { FILTERED, printView } from '../address/view.ts';
import { metricName } from '../messages/metric-name.ts';
import { UnitsPanel } from '../panels/behind/units-panel.tsx';
import { useStepInWords } from '../panels/funnel/step-in-words.ts';
import { definitionsOptions } from '../request/definitions.ts';
import { Icon } from '../ui/icon.tsx';
import { useTitle } from '../ui/use-title.ts';
import { useWords } from '../ui/use-words.ts';
import { useFormat } from '../workspace/use-format.ts';
import { useNames } from '../workspace/use-names.ts';
import { useWorkspace } from '../workspace/use-workspace.ts';
import styles from './cases-page.module.css';

/** What lies behind a number; what led here stays in sight and can be let go piece by piece. */
export function CasesPage() {
  const words = useWords();
  const format = useFormat();
  const workspace = useWorkspace();
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const { view } = useView();
  const nameIn = useNames();
  const { data: definitions } = useQuery(definitionsOptions);
  useTitle(words('page.cases'), workspace.title);
  const cell = readCell(address);
  const { metric, bucket, walked } = cell;
  const stepInWords = useStepInWords();
  const definition = definitions?.find((each) => each.metric === metric);
  const title = words(metricName(metric), { metric: definition?.title ?? metric });
  const days = resolvePeriod(view.period, workspace);
  const addressOf = (kept: typeof cell) => {
    const next = printCell(kept, printView(view));
    const order = address.get('order');
    if (order !== null) next.set('order', order);
    return `?${next.toString()}`;
  };
  const { bucket: _, ...ofWholePeriod } = cell;
  const { walked: __, ...ofAnyStep } = cell;

  const open = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const id = new FormData(event.currentTarget).get('case');
    if (typeof id === 'string' && id.trim() !== '')
      void navigate(caseAddress(workspace.name, view, id.trim()));
  };

  return (
    <>
      <div className={styles.head}>
        <h1>{words('cases.title', { metric: title })}</h1>
        <form onSubmit={open} className={styles.open}>
          <label>
            <span>{words('cases.open')}</span>
            <input name="case" autoComplete="off" spellCheck={false} />
          </label>
          <button type="submit">{words('cases.open.go')}</button>
        </form>
      </div>
      <ul className={styles.led} aria-label={words('cases.led')}>
        {bucket !== undefined ? (
          <Led
            text={format.bucket(bucket)}
            remove={words('cases.led.remove', { what: words('sheet.period') })}
            to={addressOf(ofWholePeriod)}
          />
        ) : days === null ? null : (
          <Led text={format.days(days.from, days.to)} />
        )}
        {walked === undefined ? null : (
          <Led
            text={words('funnel.chip', {
              step: stepInWords(walked.step),
              fate: words(`funnel.fate.${walked.fate}`),
            })}
            remove={words('cases.led.remove', { what: words('funnel.column.step') })}
            to={addressOf(ofAnyStep)}
          />
        )}
        {namesOf(cell).map(({ by, key }) => (
          <Led
            key={by}
            text={words('filter.chip', { dimension: words(`dimension.${by}`), names: nameIn(by, key) })}
            remove={words('cases.led.remove', { what: words(`dimension.${by}`) })}
            to={addressOf(without(cell, by))}
          />
        ))}
        {FILTERED.filter((dimension) => view.filters[dimension].length > 0).map((dimension) => (
          <Led
            key={dimension}
            text={words('filter.chip', {
              dimension: words(`dimension.${dimension}`),
              names: view.filters[dimension].map((name) => nameIn(dimension, name)).join(', '),
            })}
          />
        ))}
      </ul>
      <UnitsPanel cell={cell} />
    </>
  );
}

function Led({
  text,
  remove,
  to,
}: {
  readonly text: string;
  readonly remove?: string;
  readonly to?: string;
}) {
  return (
    <li>
      {text}
      {to === undefined ? null : (
        <Link to={to} aria-label={remove}>
          <Icon name="close" />
        </Link>
      )}
    </li>
  );
}
