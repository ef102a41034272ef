import { readFileSync } from 'node:fs';
import { evaluate, TEXT_LANGUAGES, type LabelledConversation, type Score } from '@twicetold/cases/text';

/**
 * `npm run evaluate [-- --errors] [folder]`: precision and recall of the text recognition on the labelled conversations, by language and label. Our
 * own set has three parts: tuned and held out, both of which the word lists were widened after, and blind, whose errors nobody who writes the lists has
 * seen. `--errors` also prints where the tuned part disagrees; the other parts are never shown. `--one-by-one` reads each message by itself, as the
 * product does at the door, and puts the conversation together from fingerprints.
 */
const own = new URL('../../../libs/cases/labelled/', import.meta.url);
const options = process.argv.slice(2);
const folder = options.find((option) => !option.startsWith('--'));
const showErrors = options.includes('--errors');
const oneByOne = options.includes('--one-by-one');

const read = (file: URL | string): LabelledConversation[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledConversation);

/** The parts of a language, by name. */
function partsOf(language: string): (readonly [string, readonly LabelledConversation[]])[] {
  const all = read(
    folder === undefined ? new URL(`${language}.ndjson`, own) : `${folder}/${language}.ndjson`,
  );
  const heldOut = all.filter((conversation) => conversation.held_out);
  const tuned = all.filter((conversation) => !conversation.held_out);
  return [
    ['tuned', tuned],
    [folder === undefined ? 'held out, spent' : 'held out', heldOut],
    ...(folder === undefined ? [['blind', read(new URL(`blind/${language}.ndjson`, own))] as const] : []),
  ];
}

const share = (value: number | null): string => (value === null ? '–' : value.toFixed(3)).padStart(6);

const row = ({ label, precision, recall, right, found, labelled }: Score): string =>
  `  ${label.padEnd(26)}${share(precision)}${share(recall).padStart(9)}   ${right} right of ${found} found, ${labelled} labelled`;

if (folder === undefined)
  console.log(
    'Only the part called blind says what to expect of other people’s messages: the word lists were widened after the errors of\n' +
      'the other two had been seen. For a measure of your own, give a folder of new conversations.',
  );
for (const language of TEXT_LANGUAGES) {
  for (const [part, conversations] of partsOf(language)) {
    if (conversations.length === 0) continue;
    const { messages, scores, disagreements } = evaluate(conversations, { oneByOne });
    console.log(`\n${language}, ${part}: ${messages} messages`);
    console.log(`  ${''.padEnd(26)}precision  recall`);
    for (const score of scores) if (score.found + score.labelled > 0) console.log(row(score));
    if (showErrors && part === 'tuned')
      for (const { message, label, missing, unexpected } of disagreements)
        console.log(
          `  ${message} ${label}: missing ${missing.join(', ') || '–'}; unexpected ${unexpected.join(', ') || '–'}`,
        );
  }
}
