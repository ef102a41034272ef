/** The sign-in of one's company (OpenID Connect), as whoever runs the server sets it. */
import { readFileSync } from 'node:fs';
import { isLoopbackName } from '../loopback.ts';

export interface CompanySettings {
  /** As it names itself in what it signs. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button on the page says after "Sign in with". */
  readonly label: string;
  /** In small letters: only addresses there come in; empty: any. */
  readonly domains: readonly string[];
  /** Where people get back to, as the company has it on its list. */
  readonly callback: string;
}

export const CALLBACK = '/api/v1/sign-in/company/callback';
const LONGEST_LABEL = 40;
const PREFIX = 'TWICETOLD_OIDC_';

/** null: there is none. What is wrong is said without the secret. */
export function companySettings(
  read: (name: string) => string | null,
  publicUrl: string | null,
  problems: string[],
): CompanySettings | null {
  const issuer = read(`${PREFIX}ISSUER`);
  if (issuer === null) return null;
  const clientId = read(`${PREFIX}CLIENT_ID`);
  const clientSecret = secretIn(read, problems);
  const domains = (read(`${PREFIX}DOMAINS`) ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  if (!isIssuer(issuer))
    problems.push(
      `${PREFIX}ISSUER is "${issuer}", but must be an address like https://login.example.org without "?" and "#"; http: only on this machine.`,
    );
  if (clientId === null) problems.push(`${PREFIX}CLIENT_ID is needed with ${PREFIX}ISSUER.`);
  if (publicUrl === null)
    problems.push(`TWICETOLD_PUBLIC_URL is needed with ${PREFIX}ISSUER: people come back there.`);
  for (const domain of domains)
    if (!/^[^\s@/]+\.[^\s@/]+$/.test(domain))
      problems.push(`${PREFIX}DOMAINS has "${domain}", but must be domains like example.org, with commas.`);
  const label = read(`${PREFIX}LABEL`) ?? (URL.canParse(issuer) ? new URL(issuer).hostname : issuer);
  if (label.length > LONGEST_LABEL)
    problems.push(`${PREFIX}LABEL is longer than ${LONGEST_LABEL} characters, and stands on a button.`);
  const callback = `${publicUrl ?? ''}${CALLBACK}`;
  return { issuer, clientId: clientId ?? '', clientSecret, label, domains, callback };
}

function secretIn(read: (name: string) => string | null, problems: string[]): string {
  const [name, fileName] = [`${PREFIX}CLIENT_SECRET`, `${PREFIX}CLIENT_SECRET_FILE`];
  const [given, file] = [read(name), read(fileName)];
  if ((given === null) === (file === null)) {
    problems.push(`${PREFIX}ISSUER needs either ${name} or ${fileName}.`);
    return '';
  }
  if (file === null) return given ?? '';
  try {
    const secret = readFileSync(file, 'utf8').trim();
    if (secret === '') problems.push(`${fileName} names a file with nothing in it.`);
    return secret;
  } catch (error) {
    problems.push(`${fileName} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
    return '';
  }
}

/** OpenID Connect Discovery 1.0, section 3: an https address without query and fragment. */
function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (/[?#]/.test(text) || username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && isLoopbackName(hostname));
}
