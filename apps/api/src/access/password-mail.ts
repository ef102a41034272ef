import { inHtml } from '../mail/in-html.ts';

/** Tells nobody but its reader that there is an account, and asks for nothing. */
export function passwordMail(name: string, link: string, hours: number) {
  const lines = [
    `Hello ${name},`,
    `somebody, probably you, asked for a new password for Twicetold. This link opens once, within ${hours} hours:`,
    link,
    'If it was not you, there is nothing to do: your password stays as it is.',
  ];
  return {
    subject: 'A new password for Twicetold',
    text: `${lines.join('\n\n')}\n`,
    html: lines
      .map((line) => `<p>${line === link ? `<a href="${link}">${link}</a>` : inHtml(line)}</p>`)
      .join(''),
  };
}
