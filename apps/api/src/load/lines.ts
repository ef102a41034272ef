/** Lines of a text of any length, in constant memory. */
import { StringDecoder } from 'node:string_decoder';

export interface Line {
  readonly number: number;
  readonly text: string;
  /** Whether a line end came after it. */
  readonly ended: boolean;
}

/** Longer ones are cut: no event is that long, and a file without line ends must not fill the memory. */
export const LONGEST_LINE = 4_000_000;

export async function* linesOf(source: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  const decoder = new StringDecoder('utf8');
  let number = 0;
  let rest = '';
  for await (const chunk of source) {
    const parts = (rest + decoder.write(chunk)).split('\n');
    rest = (parts.pop() as string).slice(0, LONGEST_LINE + 1);
    for (const text of parts) yield { number: ++number, text: clean(text, number), ended: true };
  }
  rest += decoder.end();
  if (rest !== '') yield { number: ++number, text: clean(rest, number), ended: false };
}

function clean(text: string, number: number): string {
  const withoutMark = number === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text;
  return withoutMark.endsWith('\r') ? withoutMark.slice(0, -1) : withoutMark;
}
