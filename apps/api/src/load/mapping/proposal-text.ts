/** A proposal for somebody at a terminal. */
import type { Proposal } from './propose.ts';
import type { ProposedColumn, TableProposal } from './propose-table.ts';

const WIDEST = 30;
const SAMPLE = 24;

export function proposalLines({ tables, consequences }: Proposal): string[] {
  return [
    ...tables.flatMap(tableLines),
    ...(consequences.length === 0
      ? []
      : ['', 'What follows from it:', '', ...consequences.map(({ sentence }) => `  ${sentence}`)]),
  ];
}

function tableLines({ file, rows, columns, table }: TableProposal): string[] {
  const unused = columns.filter(({ proposed }) => proposed.as === 'unused');
  const used = columns.filter(({ proposed }) => proposed.as !== 'unused');
  const what = table?.shape === 'event' ? 'one row per event' : 'one row per case, or per state of it';
  const width = Math.min(WIDEST, Math.max(6, ...columns.map(({ column }) => column.length)));
  return [
    '',
    `${file}: ${rows} rows, ${what}`,
    '',
    ...used.flatMap((column) => columnLines(column, width)),
    ...(unused.length === 0
      ? []
      : ['', 'Not used:', '', ...unused.flatMap((column) => columnLines(column, width))]),
  ];
}

function columnLines({ column, proposed, why, flags, samples }: ProposedColumn, width: number): string[] {
  const format =
    proposed.format === undefined || proposed.format === 'iso'
      ? ''
      : ` (${proposed.format.replaceAll('_', ' ')})`;
  const shown = samples
    .map((sample) => (sample.length > SAMPLE ? `${sample.slice(0, SAMPLE)}…` : sample))
    .join(' | ');
  const indent = ' '.repeat(width + 4);
  return [
    `  ${cut(column, width).padEnd(width)}  ${(proposed.as === 'unused' ? '–' : proposed.as + format).padEnd(26)} ${shown}`,
    `${indent}${why}`,
    ...flags.map((flag) => `${indent}! ${flag}`),
  ];
}

const cut = (text: string, width: number) => (text.length > width ? `${text.slice(0, width - 1)}…` : text);

/** Why nothing is proposed. */
export function refusal({ tables }: Pick<Proposal, 'tables'>): string {
  const told = tables
    .filter(({ table }) => table === null)
    .map(({ file, missing, columns }) => {
      const what =
        missing.includes('case') && missing.includes('time')
          ? 'the case and its time'
          : missing.includes('case')
            ? 'the case'
            : 'when a case was opened';
      return columns.length === 0
        ? `${file} has no rows`
        : `no column of ${file} could be recognised as ${what}; its columns are ${columns.map(({ column }) => column).join(', ')}`;
    });
  return `${told.join('. ')}. Write a mapping (npm run propose shows what was understood) and give it with --mapping.`.replace(
    /^./,
    (letter) => letter.toUpperCase(),
  );
}
