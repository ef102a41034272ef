/** Words of a message that comes as HTML: as they would be read, a line for each line and paragraph. */
import { Parser } from 'htmlparser2';

const BREAKS = new Set(['br', 'p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'blockquote', 'pre']);
const UNSEEN = new Set(['script', 'style', 'head', 'title']);

/** null where there are no words. What is no HTML stays as it is, but for runs of blanks. */
export function plainText(html: string | null): string | null {
  if (html === null) return null;
  let text = '';
  let unseen = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (UNSEEN.has(name)) unseen += 1;
      if (BREAKS.has(name)) text += '\n';
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseen -= 1;
      if (BREAKS.has(name)) text += '\n';
    },
    ontext(words) {
      if (unseen === 0) text += words;
    },
  });
  parser.end(html);
  const plain = text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
  return plain === '' ? null : plain;
}
