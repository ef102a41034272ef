/** Why a mail did not leave: a code that is kept and shown, and whether trying again can help. No address, no text. */
export const MAIL_TROUBLES = {
  not_configured: { again: false, sentence: 'No mail server is set.' },
  unauthorised: { again: false, sentence: 'The mail server does not accept user and password.' },
  recipient_refused: { again: false, sentence: 'The mail server does not take mail for this address.' },
  refused: { again: false, sentence: 'The mail server refuses the mail.' },
  no_tls: { again: false, sentence: 'The mail server offers no encrypted connection that can be trusted.' },
  busy: { again: true, sentence: 'The mail server asks us to try again later.' },
  unreachable: { again: true, sentence: 'The mail server cannot be reached.' },
  our_failure: { again: true, sentence: 'The mail could not be written; the log of the server says why.' },
} as const satisfies Record<string, { readonly again: boolean; readonly sentence: string }>;
export type MailTroubleCode = keyof typeof MAIL_TROUBLES;

export class MailTrouble extends Error {
  override readonly name = 'MailTrouble';

  constructor(readonly code: MailTroubleCode) {
    super(MAIL_TROUBLES[code].sentence);
  }

  /** false: only a person can mend it. */
  get again(): boolean {
    return MAIL_TROUBLES[this.code].again;
  }
}

interface SmtpError {
  readonly code?: unknown;
  readonly responseCode?: unknown;
  readonly command?: unknown;
}

const UNREACHABLE = new Set([
  'ECONNECTION',
  'ECONNREFUSED',
  'ECONNRESET',
  'EDNS',
  'ETIMEDOUT',
  'ESOCKET',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** 4yz is for now, 5yz for good (RFC 5321, 4.2.1). */
export function mailTroubleOf(error: unknown): MailTrouble {
  if (error instanceof MailTrouble) return error;
  const { code, responseCode, command } = (error ?? {}) as SmtpError;
  if (code === 'ETLS') return new MailTrouble('no_tls');
  if (isCertificate(code)) return new MailTrouble('no_tls');
  if (typeof responseCode === 'number' && responseCode >= 400 && responseCode < 500)
    return new MailTrouble('busy');
  if (code === 'EAUTH' || code === 'ENOAUTH') return new MailTrouble('unauthorised');
  if (typeof responseCode === 'number')
    return new MailTrouble(command === 'RCPT TO' ? 'recipient_refused' : 'refused');
  if (typeof code === 'string' && UNREACHABLE.has(code)) return new MailTrouble('unreachable');
  return new MailTrouble('our_failure');
}

const isCertificate = (code: unknown): boolean =>
  typeof code === 'string' && /CERT|UNABLE_TO_VERIFY|ERR_TLS/.test(code);
