import { readFileSync } from 'node:fs';
import { evaluate, TEXT_LANGUAGES, type LabelledConversation, type Score } from '@twicetold/cases/text';

/**
 * `npm run evaluate [-- --errors] [folder]`: precision and recall of the text recognition on the labelled conversations, by language and label, the
 * tuned part and the held-out part apart. `--errors` also prints where the tuned part disagrees; the held-out part is never shown. The held-out part of
 * our own set is spent (its errors were looked at after it had been measured), so that its figures are printed as such. `--one-by-one` reads each message
 * by itself, as the product does at the door, and puts the conversation together from fingerprints.
 */
const own = new URL('../../../libs/cases/labelled/', import.meta.url);
const options = process.argv.slice(2);
const folder = options.find((option) => !option.startsWith('--'));
const showErrors = options.includes('--errors');
const oneByOne = options.includes('--one-by-one');

const readConversations = (language: string): LabelledConversation[] =>
  readFileSync(
    folder === undefined ? new URL(`${language}.ndjson`, own) : `${folder}/${language}.ndjson`,
    'utf8',
  )
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledConversation);

const share = (value: number | null): string => (value === null ? '–' : value.toFixed(3)).padStart(6);

const row = ({ label, precision, recall, right, found, labelled }: Score): string =>
  `  ${label.padEnd(26)}${share(precision)}${share(recall).padStart(9)}   ${right} right of ${found} found, ${labelled} labelled`;

if (folder === undefined)
  console.log(
    'None of these figures is blind: the held-out part is spent, since the word lists were widened after its errors had been seen.\n' +
      'The blind figures are in docs/text-recognition.md, A and B. For new ones, give a folder of new conversations.',
  );
for (const language of TEXT_LANGUAGES) {
  const conversations = readConversations(language);
  for (const [part, heldOut] of [
    ['tuned', false],
    [folder === undefined ? 'held out, spent' : 'held out', true],
  ] as const) {
    const { messages, scores, disagreements } = evaluate(
      conversations.filter((conversation) => conversation.held_out === heldOut),
      { oneByOne },
    );
    console.log(`\n${language}, ${part}: ${messages} messages`);
    console.log(`  ${''.padEnd(26)}precision  recall`);
    for (const score of scores) if (score.found + score.labelled > 0) console.log(row(score));
    if (showErrors && !heldOut)
      for (const { message, label, missing, unexpected } of disagreements)
        console.log(
          `  ${message} ${label}: missing ${missing.join(', ') || '–'}; unexpected ${unexpected.join(', ') || '–'}`,
        );
  }
}
