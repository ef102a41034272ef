/** An alert as a mail in the language of who gets it: a sentence, a link, and why they get it. */
import { createIntl } from '@formatjs/intl';
import { alertInWords, createWording, createWords, languageOf } from '@twicetold/metrics/words';
import { CATALOGUES, type ToldId } from '@twicetold/metrics/words/catalogues';
import type { LeasedDelivery } from '@twicetold/store';
import type { Mail } from '../mail/mailer.ts';
import { saidAlert } from './said-alert.ts';
import { inHtml } from '../mail/in-html.ts';

/** `link` null: nobody has said where this server is reached. */
export function alertMail(delivery: LeasedDelivery, to: string, link: string | null): Mail {
  const { language, zone, finding, rule, title } = delivery;
  const locale = languageOf(language);
  const speech = createIntl({ locale, messages: { ...CATALOGUES[locale] } });
  const words = createWords<ToldId>(speech);
  const sentence =
    finding === null
      ? words('alert.test.sentence', { rule })
      : alertInWords(saidAlert(finding), createWording(speech, zone));
  const subject =
    finding === null
      ? words('alert.test.subject', { rule })
      : words('alert.mail.subject', { rule, sentence });
  const why = words('alert.mail.why', { rule, workspace: title });
  const text = [sentence, ...(link === null ? [] : [words('alert.mail.look', { link })]), why].join('\n\n');
  const look =
    link === null ? '' : `<p><a href="${inHtml(link)}">${inHtml(words('alert.mail.look.short'))}</a></p>`;
  const html =
    `<!doctype html><html lang="${locale}"><body style="font-family:sans-serif;font-size:15px;line-height:1.4">` +
    `<p>${inHtml(sentence)}</p>${look}<p style="color:#565d66;font-size:13px">${inHtml(why)}</p></body></html>`;
  return { to: [to], subject: oneLine(subject), text, html };
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').slice(0, 200);
