/** Signing in with e-mail and password, and what one-time links open. */
import type { Account, Membership, OneTimeLink } from '@twicetold/store';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Mailer } from '../mail/mailer.ts';
import type { Say } from '../log/say.ts';
import type { Stores } from '../stores.ts';
import { hashPassword, isPassword, passwordProblem } from './passwords.ts';
import type { Language } from '@twicetold/metrics/words';
import { passwordMail } from './password-mail.ts';
import { AccessProblem } from './access-problem.ts';
import { emailProblem } from '../alerts/email-problem.ts';

export interface SignedIn {
  readonly account: Account;
  /** Of the session, for the cookie. */
  readonly secret: string;
  readonly expiresAt: Date;
}

const TRIES_PER_ADDRESS = 20;
const TRIES_WINDOW_SECONDS = 600;
const MAILS_PER_ADDRESS = 5;
const MAILS_WINDOW_SECONDS = 3_600;
const PASSWORD_LINK_HOURS = 2;
export const LONGEST_NAME = 80;

export class SignIn {
  readonly #stores: Stores;
  readonly #mailer: Mailer;
  readonly #say: Say;
  /** In the memory of this server: what guards an account for good is its lock, which the database keeps. */
  readonly #tries = new RateLimiterMemory({ points: TRIES_PER_ADDRESS, duration: TRIES_WINDOW_SECONDS });
  readonly #mails = new RateLimiterMemory({ points: MAILS_PER_ADDRESS, duration: MAILS_WINDOW_SECONDS });

  constructor(stores: Stores, mailer: Mailer, say: Say) {
    this.#stores = stores;
    this.#mailer = mailer;
    this.#say = say;
  }

  /**
   * Nothing tells an address that has no account from a wrong password, or from an account that is locked and was
   * given the right one.
   * @throws AccessProblem 401 wrong, 429 too_many
   */
  async withPassword(email: string, password: string, from: string): Promise<SignedIn> {
    await this.countTry(from);
    const { accounts } = this.#stores;
    const account = await accounts.withEmail(email.trim());
    const right = await isPassword(password, account?.password ?? null);
    if (account === null) throw await this.#refused(null, 'no_account');
    if (account.disabledAt !== null) throw await this.#refused(account, 'disabled');
    if (account.lockedUntil !== null) throw await this.#refused(account, 'locked');
    if (!right) {
      // Where no password was set, none is guessed: nobody locks out from afar whoever comes by their company.
      if (account.password !== null) await accounts.signInFailed(account.id);
      throw await this.#refused(account, 'wrong_password');
    }
    await this.forgetTries(from);
    return this.open(account, 'password');
  }

  /** @param from the address that the request comes from @throws AccessProblem 429 too_many */
  async countTry(from: string): Promise<void> {
    await count(this.#tries, from);
  }

  /** Somebody there has shown who they are. */
  async forgetTries(from: string): Promise<void> {
    await this.#tries.delete(from);
  }

  /** A session for whoever has shown that it is them. */
  async open(account: Account, by: 'password' | 'link' | 'company'): Promise<SignedIn> {
    await this.#stores.accounts.signedIn(account.id);
    const { secret, expiresAt } = await this.#stores.sessions.open(account.id);
    await this.note(account, 'signed_in', { by });
    return { account, secret, expiresAt };
  }

  async end(secret: string): Promise<void> {
    await this.#stores.sessions.end(secret);
  }

  /** Mails a link for a new password, if there is an account; whoever asks is told the same in any case. */
  async sendPasswordLink(email: string, language: Language, from: string): Promise<void> {
    await count(this.#mails, from);
    const { publicUrl } = this.#mailer;
    if (!this.#mailer.configured || publicUrl === null) throw new AccessProblem(409, 'no_mail');
    const account = await this.#stores.accounts.withEmail(email.trim());
    if (account === null || account.disabledAt !== null) return;
    const hours = PASSWORD_LINK_HOURS;
    const secret = await this.#stores.links.make({ purpose: 'password', accountId: account.id, hours });
    const link = `${publicUrl}/enter#${secret}`;
    const mail = passwordMail({ email: account.email, name: account.name, link, hours, language });
    // Nobody waits for the mail server, whose time would tell that there is an account.
    void this.#mailer
      .send(mail)
      .catch((error: unknown) =>
        this.#say('A mail with a link for a new password could not be sent', { error }),
      );
    await this.note(account, 'password_link_sent', {});
  }

  /** @throws AccessProblem 410 link_over */
  async look(secret: string, from: string): Promise<OneTimeLink> {
    await this.countTry(from);
    const link = await this.#stores.links.look(secret);
    if (link === null) throw new AccessProblem(410, 'link_over');
    return link;
  }

  /**
   * Does what the link is for. null: an invitation was taken by an account that has a password, and signs in by it.
   * @throws AccessProblem 410 link_over, 422 with the field
   */
  async follow(secret: string, given: Given, from: string): Promise<SignedIn | null> {
    const link = await this.look(secret, from);
    if (link.purpose === 'password') return this.#newPassword(secret, link, given);
    const email = link.email ?? given.email.trim().toLowerCase();
    const known = await this.#stores.accounts.withEmail(email);
    if (link.purpose === 'invitation' && known !== null) {
      await this.#take(secret);
      await this.#join(known, link);
      return null;
    }
    const wrong = emailProblem(email);
    if (wrong !== null) throw new AccessProblem(422, wrong, 'email');
    const name = given.name.trim();
    if (name === '') throw new AccessProblem(422, 'needed', 'name');
    if (name.length > LONGEST_NAME) throw new AccessProblem(422, 'too_long', 'name');
    const password = await checked(given.password, email);
    await this.#take(secret);
    const owner = link.purpose === 'setup';
    const account = await this.#stores.accounts.add({ email, name, owner, password });
    if (account === null) throw new AccessProblem(422, 'taken', 'email');
    await this.#join(account, link);
    return this.open(account, 'link');
  }

  async #newPassword(secret: string, link: OneTimeLink, given: Given): Promise<SignedIn> {
    const account = link.accountId === null ? null : await this.#stores.accounts.find(link.accountId);
    if (account === null || account.disabledAt !== null) throw new AccessProblem(410, 'link_over');
    const password = await checked(given.password, account.email);
    await this.#take(secret);
    await this.#stores.accounts.setPassword(account.id, password);
    // Whoever had the former one is out.
    await this.#stores.sessions.endAllOf(account.id);
    await this.note(account, 'password_changed', {});
    return this.open(account, 'link');
  }

  /** Of two who follow it at once, one is too late. */
  async #take(secret: string): Promise<void> {
    if ((await this.#stores.links.use(secret)) === null) throw new AccessProblem(410, 'link_over');
  }

  async #join(account: Account, { workspaceId, role, teams }: OneTimeLink): Promise<void> {
    if (workspaceId === null || role === null) return;
    await this.#stores.accounts.setMembership(account.id, { workspaceId, role, teams });
    await this.noteJoined(account, { workspaceId, role });
  }

  async noteJoined(account: Account, { workspaceId, role }: Pick<Membership, 'workspaceId' | 'role'>) {
    const entry = { workspaceId, accountId: account.id, actor: account.email };
    await this.#stores.audit.add({ ...entry, action: 'joined', particulars: { role } });
  }

  async #refused(account: Account | null, because: string): Promise<AccessProblem> {
    if (account !== null) await this.note(account, 'sign_in_refused', { because });
    return new AccessProblem(401, 'wrong');
  }

  /** @param account null: nobody who is known */
  async note(
    account: Account | null,
    action: string,
    particulars: Readonly<Record<string, string>>,
  ): Promise<void> {
    const [accountId, actor] = [account?.id ?? null, account?.email ?? null];
    await this.#stores.audit.add({ workspaceId: null, accountId, actor, action, particulars });
  }
}

/** What somebody fills in after a link. */
export interface Given {
  /** Only of the first account: an invitation knows to whom it went. */
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

async function checked(password: string, email: string): Promise<string> {
  const problem = passwordProblem(password, email);
  if (problem !== null) throw new AccessProblem(422, problem, 'password');
  return hashPassword(password);
}

async function count(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new AccessProblem(429, 'too_many', null, Math.ceil(refusal.msBeforeNext / 1_000));
  }
}
