/** An invitation in the language of whoever is invited, as far as it is known. */
import { createIntl } from '@formatjs/intl';
import { createWords, languageOf } from '@twicetold/metrics/words';
import { CATALOGUES, type ToldId } from '@twicetold/metrics/words/catalogues';
import type { Mail } from '../mail/mailer.ts';
import { inHtml } from '../mail/in-html.ts';

interface Invited {
  readonly email: string;
  readonly language: string;
  /** Title of the workspace. */
  readonly workspace: string;
  readonly link: string;
}

export function invitationMail({ email, language, workspace, link }: Invited): Mail {
  const locale = languageOf(language);
  const words = createWords<ToldId>(createIntl({ locale, messages: { ...CATALOGUES[locale] } }));
  const [what, once] = [words('mail.invited', { workspace }), words('mail.invited.once')];
  return {
    to: [email],
    subject: words('mail.invited.subject', { workspace }).replaceAll(/[\r\n\t ]+/g, ' '),
    text: `${[what, link, once].join('\n\n')}\n`,
    html:
      `<!doctype html><html lang="${locale}"><body style="font-family:sans-serif;font-size:15px;line-height:1.4">` +
      `<p>${inHtml(what)}</p><p><a href="${inHtml(link)}">${inHtml(link)}</a></p><p>${inHtml(once)}</p></body></html>`,
  };
}
