/** Tells of the elements of a part as they come by; names without their prefixes. */
import { SaxesParser } from 'saxes';
import { Failure } from '../../failure.ts';

export type Attributes = Readonly<Record<string, string>>;

export interface ElementListener {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Resolves piece by piece, so that who listens can hand on what it has gathered. */
export async function* elementsOf(
  part: AsyncIterable<string>,
  file: string,
  listener: ElementListener,
): AsyncGenerator<void> {
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => listener.open?.(bare(name), attributes as Attributes));
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closetag', ({ name }) => listener.close?.(bare(name)));
  parser.on('error', (error) => {
    throw new Failure(`${file} is a damaged workbook (${error.message}): save it again.`, 2);
  });
  let found = false;
  for await (const piece of part) {
    found = true;
    parser.write(piece);
    yield;
  }
  // A part that is not there is no broken one: a workbook of numbers has no texts.
  if (found) parser.close();
}

/** The whole of a small part. */
export async function readElements(
  part: AsyncIterable<string>,
  file: string,
  listener: ElementListener,
): Promise<void> {
  for await (const _ of elementsOf(part, file, listener));
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);
