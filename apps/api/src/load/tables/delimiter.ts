/** What stands between the cells of a CSV file: where it is made says which, and the file rarely does. */
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** What Excel writes first, and reads, to say it. */
const SAID = /^sep=(.)(?=\r?\n)/i;

/**
 * @param beginning of the text, with all of its first row
 * @returns `from`: characters that only say it
 */
export function delimiterOf(beginning: string): { readonly delimiter: string; readonly from: number } {
  const said = SAID.exec(beginning);
  if (said !== null) return { delimiter: said[1] as string, from: said[0].length };
  const names = firstRow(beginning).replace(/"(?:[^"]|"")*"/g, '');
  const count = (delimiter: string) => names.split(delimiter).length;
  return { delimiter: DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best)), from: 0 };
}

/** Whether the text goes beyond its first row. */
export const hasFirstRow = (text: string): boolean => firstRow(text).length < text.length;

/** A quoted column name may hold a line end. */
function firstRow(text: string): string {
  return /^\s*(?:"(?:[^"]|"")*"|[^"\n])*/.exec(text)?.[0] ?? '';
}
