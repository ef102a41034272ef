/** Whom a company's word lets in: accounts and invitations that are there. It gives nobody access that an admin did not. */
import type { Account } from '@twicetold/store';
import { emailProblem } from '../../alerts/email-problem.ts';
import type { Stores } from '../../stores.ts';
import { AccessProblem, type AccessCode } from '../access-problem.ts';
import { LONGEST_NAME, type SignedIn, type SignIn } from '../sign-in.ts';
import type { CompanyPerson } from './company-provider.ts';

export class CompanySignIn {
  readonly #stores: Stores;
  readonly #signIn: SignIn;
  readonly #domains: readonly string[];

  constructor(stores: Stores, signIn: SignIn, domains: readonly string[]) {
    this.#stores = stores;
    this.#signIn = signIn;
    this.#domains = domains;
  }

  /** @throws AccessProblem 401 company_unverified, company_unknown, company_other, company_locked */
  async enter(person: CompanyPerson): Promise<SignedIn> {
    const linked = await this.#stores.companyIdentities.accountOf(person);
    const account = linked ?? (await this.#first(person));
    if (!this.#isWelcome(account.email) || account.disabledAt !== null)
      throw await this.#refused(account, 'company_unknown');
    if (account.lockedUntil !== null) throw await this.#refused(account, 'company_locked');
    return this.#signIn.open(account, 'company');
  }

  /** Found by an address that the company has verified; from then on it is the company's name for them that counts. */
  async #first(person: CompanyPerson): Promise<Account> {
    const email = person.email?.trim().toLowerCase() ?? '';
    if (!person.emailVerified || emailProblem(email) !== null)
      throw await this.#refused(null, 'company_unverified');
    if (!this.#isWelcome(email)) throw await this.#refused(null, 'company_unknown');
    const invited = await this.#known(person, email);
    if (invited !== null) return invited;
    const name = (person.name?.trim() || email).slice(0, LONGEST_NAME);
    const entered = await this.#stores.companyIdentities.enterInvited(person, { email, name });
    if (entered === null) {
      // Of two who come at once, the other has made the account.
      const account = await this.#known(person, email);
      if (account === null) throw await this.#refused(null, 'company_unknown');
      return account;
    }
    const { account, joined } = entered;
    for (const membership of joined) await this.#signIn.noteJoined(account, membership);
    await this.#signIn.note(account, 'company_linked', {});
    return account;
  }

  /** null: the address has no account. */
  async #known(person: CompanyPerson, email: string): Promise<Account | null> {
    const { accounts, companyIdentities } = this.#stores;
    const account = await accounts.withEmail(email);
    if (account === null) return null;
    if (account.disabledAt !== null) throw await this.#refused(account, 'company_unknown');
    if (!(await companyIdentities.link(person, account.id))) {
      const linked = await companyIdentities.accountOf(person);
      if (linked?.id !== account.id) throw await this.#refused(account, 'company_other');
      return linked;
    }
    await this.#signIn.note(account, 'company_linked', {});
    return account;
  }

  #isWelcome(email: string): boolean {
    return this.#domains.length === 0 || this.#domains.includes(email.split('@').at(-1) ?? '');
  }

  async #refused(account: Account | null, because: AccessCode): Promise<AccessProblem> {
    await this.#signIn.note(account, 'sign_in_refused', { because });
    return new AccessProblem(401, because);
  }
}
