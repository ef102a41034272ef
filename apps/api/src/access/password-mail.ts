/** A link for a new password, in the language of whoever asks. Tells nobody but its reader that there is an account. */
import { createIntl } from '@formatjs/intl';
import { createWords, type Language } from '@twicetold/metrics/words';
import { CATALOGUES, type ToldId } from '@twicetold/metrics/words/catalogues';
import { inHtml } from '../mail/in-html.ts';
import type { Mail } from '../mail/mailer.ts';

interface PasswordLink {
  readonly email: string;
  readonly name: string;
  readonly link: string;
  /** How long it opens. */
  readonly hours: number;
  readonly language: Language;
}

export function passwordMail({ email, name, link, hours, language }: PasswordLink): Mail {
  const words = createWords<ToldId>(createIntl({ locale: language, messages: { ...CATALOGUES[language] } }));
  const said = [words('mail.password.hello', { name }), words('mail.password', { hours })];
  const once = words('mail.password.once');
  const anchor = `<a href="${inHtml(link)}">${inHtml(link)}</a>`;
  return {
    to: [email],
    subject: words('mail.password.subject'),
    text: `${[...said, link, once].join('\n\n')}\n`,
    html:
      `<!doctype html><html lang="${language}"><body style="font-family:sans-serif;font-size:15px;line-height:1.4">` +
      `${[...said.map(inHtml), anchor, inHtml(once)].map((line) => `<p>${line}</p>`).join('')}</body></html>`,
  };
}
