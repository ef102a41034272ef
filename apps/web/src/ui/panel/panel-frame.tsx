import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, use, useId, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../../workspace/use-format.ts';
import { useMay } from '../../workspace/use-may.ts';
import { Icon } from '../icon.tsx';
import { useWords } from '../use-words.ts';
import { AboutNumber } from './about-number.tsx';
import { DrawnNow, useTurnToDraw } from './drawn-now.tsx';
import type { Evidence } from './evidence.ts';
import { EvidenceLine } from './evidence-line.tsx';
import { LostDrawing } from './lost-drawing.tsx';
import { PanelBody } from './panel-body.tsx';
import styles from './panel.module.css';
import { save } from './save.ts';
import { csvOf, type Sheet } from './sheet.ts';
import type { SheetInFull } from './sheet-in-full.ts';
import { SheetTable } from './sheet-table.tsx';
import type { Standing } from './standing.ts';
import { TableBeside } from './table-beside.ts';

export interface PanelFrameProps<Shape> {
  /** A question: "How long until it is solved?" */
  readonly title: string;
  readonly request: UseQueryResult<unknown>;
  /** null while nothing has arrived. */
  readonly drawn: Shape | null;
  /** Whether it may be drawn; null while nothing has arrived. */
  readonly standing: Standing | null;
  /** Said below; null: `foot` says what there is to say. */
  readonly evidence: Evidence | null;
  readonly foot?: ReactNode;
  /** Of what is shown: when a request fails later, the page says as of when the rest is. */
  readonly asOf: string | null;
  /** The answer in one line. */
  readonly sentence: (shape: Shape) => string;
  /** The drawing as rows, for ▦, screen readers and the file; without it there is neither. */
  readonly sheet?: (shape: Shape) => Sheet;
  /** For ▦ and the file instead, where they say more. */
  readonly sheetInFull?: SheetInFull;
  /** What the exported file is called, without its ending. */
  readonly file: string;
  /** Address of the cases behind everything shown. */
  readonly casesTo?: string;
  /** Pixels that the chart takes, known before it is there. */
  readonly height: number;
  readonly tools?: (shape: Shape) => ReactNode;
  /** The chart is a list already: no second table for screen readers. */
  readonly readable?: boolean;
  readonly children: (shape: Shape) => ReactNode;
}

/** A table this long is read in a file. */
const MOST_BESIDE = 150;

/** What all panels have in common: question, answer, drawing or why there is none, evidence, table, file, cases. */
export function PanelFrame<Shape>(props: PanelFrameProps<Shape>) {
  const { title, request, drawn, standing, evidence, foot, asOf, sentence, sheet, sheetInFull } = props;
  const { file, height, tools, readable, children } = props;
  const words = useWords();
  const casesTo = useMay()('cases') ? props.casesTo : undefined;
  const format = useFormat();
  const heading = useId();
  const beside = use(TableBeside);
  const [asTable, setAsTable] = useState(false);
  const shown = standing?.kind === 'shown' && drawn !== null;

  const body = useRef<HTMLDivElement>(null);
  const isOld = request.isPlaceholderData || (request.isError && asOf !== null);
  const held = !useTurnToDraw(shown && !isOld ? drawn : null, body);
  const tableOf = (rows: Sheet, hidden: boolean, most = Infinity) => (
    <SheetTable sheet={rows} caption={title} hidden={hidden} height={height} most={most} />
  );
  const table = (hidden: boolean, most = Infinity) =>
    drawn === null || sheet === undefined ? null : tableOf(sheet(drawn), hidden, most);
  const written = (rows: Sheet): string => {
    const headings = (['value', 'low', 'high', 'n', 'partial', 'unknown'] as const).map((name) =>
      words(`sheet.${name}`),
    );
    return csvOf(rows, headings);
  };
  const csv = (): string => (drawn === null || sheet === undefined ? '' : written(sheet(drawn)));
  const saveRows = () => {
    if (sheetInFull === undefined) return save(`${file}.csv`, csv());
    sheetInFull.ask().then(
      (rows) => save(`${file}.csv`, written(rows)),
      // The table says why they are not to be had.
      () => setAsTable(true),
    );
  };

  return (
    <section
      className={styles.panel}
      aria-labelledby={heading}
      aria-busy={request.isPlaceholderData || undefined}
      data-stale={isOld || undefined}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && asTable) setAsTable(false);
      }}
    >
      <header className={styles.head}>
        <h3 id={heading}>{title}</h3>
        {tools === undefined ? null : <div className={styles.tools}>{shown ? tools(drawn) : null}</div>}
      </header>
      <p className={styles.answer}>{shown ? sentence(drawn) : '\u00a0'}</p>
      <div
        ref={body}
        className={styles.body}
        style={{ minHeight: height }}
        data-stale={(shown && held) || undefined}
      >
        <PanelBody
          request={request}
          standing={standing}
          height={height}
          {...(casesTo === undefined ? {} : { casesTo })}
        >
          {shown ? (
            <DrawnNow
              held={held}
              as={asTable}
              draw={() => (
                <>
                  {asTable ? null : <LostDrawing>{children(drawn)}</LostDrawing>}
                  {asTable && sheetInFull !== undefined
                    ? sheetInFull.shown((rows) => tableOf(rows, false))
                    : beside === null && (asTable || readable !== true)
                      ? table(!asTable)
                      : null}
                </>
              )}
            />
          ) : null}
        </PanelBody>
      </div>
      <footer className={styles.foot}>
        {evidence === null ? <span>{foot ?? '\u00a0'}</span> : <EvidenceLine evidence={evidence} />}
        <span className={styles.actions}>
          {evidence === null ? null : <AboutNumber evidence={evidence} />}
          {sheet === undefined && sheetInFull === undefined ? null : (
            <>
              {beside !== null ? null : (
                <button
                  type="button"
                  className={styles.tool}
                  aria-pressed={asTable}
                  aria-label={words('panel.table', { title })}
                  title={words('panel.table.short')}
                  disabled={!shown}
                  onClick={() => setAsTable((before) => !before)}
                >
                  <Icon name="table" />
                </button>
              )}
              <button
                type="button"
                className={styles.tool}
                aria-label={words('panel.export', { title })}
                title={words('panel.export.short')}
                disabled={!shown}
                onClick={saveRows}
              >
                <Icon name="export" />
              </button>
            </>
          )}
          {beside === null || !shown ? null : beside.actions({ file, title, csv, frame: () => body.current })}
          {casesTo !== undefined && evidence !== null && evidence.total.n > 0 ? (
            <Link className={styles.cases} to={casesTo} aria-label={words('panel.cases.of', { title })}>
              {words('panel.cases')}
            </Link>
          ) : null}
        </span>
      </footer>
      {beside !== null && shown ? (
        <DrawnNow held={held} as={asTable} draw={() => table(false, MOST_BESIDE)} />
      ) : null}
      {request.isError && asOf !== null ? (
        <p className={styles.old} role="status">
          {words('panel.old', { asOf: format.moment(asOf) })}
        </p>
      ) : null}
    </section>
  );
}
