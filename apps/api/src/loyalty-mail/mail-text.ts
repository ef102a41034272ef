import type { MailDocument, MailList } from './mail-document.ts';

const RULE = '—'.repeat(24);

/** For readers without HTML: the same, in the same order. */
export function mailText({
  title,
  about,
  late,
  sentences,
  numbers,
  risk,
  stories,
  open,
  foot,
}: MailDocument): string {
  const [, ...headings] = numbers.columns;
  const rows = numbers.rows.map(([name, ...cells]) =>
    [
      name?.text ?? '',
      ...cells.map(
        ({ text, beneath }, i) =>
          `  ${headings[i]}: ${text}${beneath === undefined ? '' : ` (${beneath.join(', ')})`}`,
      ),
    ].join('\n'),
  );
  return [
    title,
    about.join('\n'),
    ...(late === null ? [] : [late]),
    sentences.map(({ text, caveats }) => `• ${[text, ...caveats].join(' · ')}`).join('\n'),
    headed(numbers.title, rows.join('\n\n')),
    listed(risk),
    headed(stories.title, stories.told.map(listed).join('\n\n')),
    ...(open.href === null ? [] : [`${open.label}: ${open.href}`]),
    RULE,
    foot.join('\n'),
  ].join('\n\n');
}

const headed = (title: string, text: string): string => `${title}\n\n${text}`;
const listed = ({ title, lines }: MailList): string =>
  `${title}\n${lines.map((line) => `- ${line}`).join('\n')}`;
