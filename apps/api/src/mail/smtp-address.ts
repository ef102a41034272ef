/** `TWICETOLD_SMTP_URL`, read: `smtps://user:password@host` speaks TLS from the first byte, `smtp://` must change to it (STARTTLS). */
export interface SmtpAddress {
  readonly host: string;
  readonly port: number;
  /** start: TLS from the first byte; upgrade: STARTTLS or nothing is sent; none: in clear, where `?tls=no` says so. */
  readonly tls: 'start' | 'upgrade' | 'none';
  readonly user: string | null;
  readonly password: string | null;
}

const PORTS = { start: 465, upgrade: 587, none: 25 };

/** null where it is none. It may hold a password, so no message repeats it. */
export function smtpAddress(text: string): SmtpAddress | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const plain = url.searchParams.get('tls');
  const surplus = [...url.searchParams.keys()].some((name) => name !== 'tls');
  if (!['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '' || surplus) return null;
  if (plain !== null && (plain !== 'no' || url.protocol === 'smtps:')) return null;
  if (!['', '/'].includes(url.pathname) || url.hash !== '') return null;
  const user = decoded(url.username);
  const password = decoded(url.password);
  if (user === undefined || password === undefined) return null;
  const tls = plain === 'no' ? 'none' : url.protocol === 'smtps:' ? 'start' : 'upgrade';
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? PORTS[tls] : Number(url.port),
    tls,
    user,
    password,
  };
}

/** undefined: a per cent sign that begins nothing. */
function decoded(part: string): string | null | undefined {
  try {
    return part === '' ? null : decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
