/** Columns in plain text: names to the left, numbers to the right, the last one as long as it is. */
export type Line = readonly string[];

/** The first line is the header; numbers begin at column `firstNumber` and end before the last one. */
export function aligned(lines: readonly Line[], firstNumber: number): string {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  const last = widths.length - 1;
  return lines
    .map((line) =>
      line
        .map((text, column) => {
          const width = column === last ? 0 : (widths[column] as number);
          return column >= firstNumber && column !== last ? text.padStart(width) : text.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
