/** The only way out for mail: SMTP, encrypted unless the address says otherwise. Nothing of a mail is logged. */
import { createTransport } from 'nodemailer';
import { MailTrouble, mailTroubleOf } from './mail-trouble.ts';
import type { SmtpAddress } from './smtp-address.ts';

export interface MailSettings {
  /** null = none is set. */
  readonly server: SmtpAddress | null;
  /** "Twicetold <twicetold@example.org>"; null = none is set. */
  readonly from: string | null;
  /** Where people reach this server, without a slash at the end; null = none is set. */
  readonly publicUrl: string | null;
}

export const NO_MAIL: MailSettings = { server: null, from: null, publicUrl: null };

export interface Mail {
  /** The same for every attempt at the same mail: mail programs show it once. */
  readonly id?: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const PATIENCE_MS = 30_000;

export class Mailer {
  constructor(private readonly settings: MailSettings) {}

  /** Server, sender and the address of the links are set. */
  get configured(): boolean {
    return this.missing.length === 0;
  }

  /** The variables of the environment that are not set yet. */
  get missing(): readonly string[] {
    const { server, from, publicUrl } = this.settings;
    return [
      ...(server === null ? ['TWICETOLD_SMTP_URL'] : []),
      ...(from === null ? ['TWICETOLD_MAIL_FROM'] : []),
      ...(publicUrl === null ? ['TWICETOLD_PUBLIC_URL'] : []),
    ];
  }

  /** For links in mails, without a slash at the end; null where none is set. */
  get publicUrl(): string | null {
    return this.settings.publicUrl;
  }

  /** Done when the mail server has taken it for every recipient. Throws a MailTrouble. */
  async send({ id, to, subject, text, html }: Mail): Promise<void> {
    const { server, from } = this.settings;
    if (server === null || from === null || !this.configured) throw new MailTrouble('not_configured');
    const transport = createTransport({
      host: server.host,
      port: server.port,
      secure: server.tls === 'start',
      requireTLS: server.tls === 'upgrade',
      ignoreTLS: server.tls === 'none',
      ...(server.user === null ? {} : { auth: { user: server.user, pass: server.password ?? '' } }),
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    try {
      const { rejected } = await transport.sendMail({
        from,
        to: [...to],
        subject,
        text,
        html,
        ...(id === undefined ? {} : { messageId: `<${id}@${domainOf(from)}>` }),
      });
      if (rejected.length > 0) throw new MailTrouble('recipient_refused');
    } catch (error) {
      throw mailTroubleOf(error);
    } finally {
      transport.close();
    }
  }
}

/** "Twicetold <twicetold@example.org>" → "example.org" */
const domainOf = (from: string): string =>
  from
    .slice(from.lastIndexOf('@') + 1)
    .replace('>', '')
    .trim();
