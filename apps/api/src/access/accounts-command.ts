/** `npm run accounts`: who may sign in, for whoever runs the server. */
import { refusal } from '@twicetold/metrics';
import type { Config } from '../config.ts';
import type { MemberScope } from '@twicetold/store';
import { Failure } from '../failure.ts';
import { expiryAfterDays, nameProblem } from '../ingest/token-rules.ts';
import type { Stores } from '../stores.ts';
import { withStores, workspaceNamed } from '../with-stores.ts';
import { isMemberRole, MEMBER_ROLES, SCOPED_ROLE } from './permissions.ts';

export interface AccountsOptions {
  readonly workspace?: string;
  readonly email?: string;
  readonly role?: string;
  /** Names of teams with commas between them, of a team lead. */
  readonly teams?: string;
  readonly name?: string;
  readonly expires?: string;
}

export const ACCOUNT_ACTIONS = ['setup', 'invite', 'unlink', 'token', 'list'] as const;

export const SETUP_HOURS = 24;
const INVITATION_HOURS = 24 * 7;
const USUAL_EXPIRY = '90d';

export function accountsCommand(config: Config, action: string, options: AccountsOptions): Promise<number> {
  switch (action) {
    case 'setup':
      return withStores(config, (stores) => setup(stores, config));
    case 'invite':
      return withStores(config, (stores) => invite(stores, config, options));
    case 'unlink':
      return withStores(config, (stores) => unlink(stores, options));
    case 'token':
      return withStores(config, (stores) => token(stores, options));
    case 'list':
      return withStores(config, (stores) => list(stores, options));
    default:
      throw new Failure(`"${action}" is not one of ${ACCOUNT_ACTIONS.join(', ')}.`, 2);
  }
}

async function setup(stores: Stores, config: Config): Promise<number> {
  const secret = await stores.links.make({ purpose: 'setup', hours: SETUP_HOURS });
  console.error(
    `Whoever opens this makes an account that may do everything here. It opens once, within ${SETUP_HOURS} hours:`,
  );
  console.log(addressOf(config, secret));
  return 0;
}

async function invite(stores: Stores, config: Config, options: AccountsOptions) {
  const { workspace, email } = options;
  if (email === undefined) throw new Failure('--email says whom.', 2);
  const { id } = await workspaceNamed(stores, named(workspace));
  const secret = await stores.links.make({
    purpose: 'invitation',
    email,
    workspaceId: id,
    ...scopeIn(options),
    hours: INVITATION_HOURS,
  });
  console.error('Give them this link, and nobody else. It opens once, within seven days:');
  console.log(addressOf(config, secret));
  return 0;
}

/** For somebody whom the company knows anew: their next sign-in there finds the account by its address again. */
async function unlink(stores: Stores, { email }: AccountsOptions): Promise<number> {
  if (email === undefined) throw new Failure('--email says whom.', 2);
  const account = await stores.accounts.withEmail(email);
  if (account === null) throw new Failure(`Nobody has an account under "${email}".`);
  const count = await stores.companyIdentities.unlinkAll(account.id);
  await stores.sessions.endAllOf(account.id);
  console.log(
    `Sign-ins of a company that no longer lead to ${account.email}: ${count}. All sessions were ended.`,
  );
  return 0;
}

async function token(stores: Stores, options: AccountsOptions) {
  const { workspace, name, expires = USUAL_EXPIRY } = options;
  const { id } = await workspaceNamed(stores, named(workspace));
  const called = name ?? 'token';
  const problem = nameProblem(called);
  if (problem !== null) throw new Failure(`--name ${refusal(problem).reason}.`, 2);
  const days = /^(\d+)d$/.exec(expires)?.[1];
  const expiresAt = days === undefined ? 'wrong' : expiryAfterDays(Number(days), Date.now());
  if (expiresAt === 'wrong') throw new Failure(`--expires is "${expires}", but must be like 90d.`, 2);
  const made = { workspaceId: id, name: called, ...scopeIn(options), madeBy: null, expiresAt };
  const { token: secret, kept } = await stores.accessTokens.create(made);
  console.error(
    `Token ${kept.id} reads "${workspace}" as ${kept.role}, until ${kept.expiresAt.toISOString()}. It is shown this once:`,
  );
  console.log(secret);
  return 0;
}

async function list(stores: Stores, { workspace }: AccountsOptions): Promise<number> {
  const { id } = await workspaceNamed(stores, named(workspace));
  for (const { email, role, disabledAt } of await stores.accounts.membersOf(id))
    console.log(`${email}  ${role}${disabledAt === null ? '' : '  disabled'}`);
  for (const { email, role } of await stores.links.invitationsTo(id))
    console.log(`${email ?? ''}  ${role ?? ''}  invited`);
  return 0;
}

function named(workspace: string | undefined): string {
  if (workspace === undefined) throw new Failure('--workspace names the workspace.', 2);
  return workspace;
}

function scopeIn({ role, teams }: AccountsOptions): MemberScope {
  if (role === undefined || !isMemberRole(role))
    throw new Failure(`--role must be one of ${MEMBER_ROLES.join(', ')}.`, 2);
  const named = (teams ?? '').split(',').flatMap((team) => (team.trim() === '' ? [] : [team.trim()]));
  if (role === SCOPED_ROLE && named.length === 0)
    throw new Failure('--teams names the teams of a team lead, with commas between them.', 2);
  return { role, teams: role === SCOPED_ROLE ? named : [] };
}

/** The secret follows the #, which browsers keep to themselves: no log of a server or proxy sees it. */
export function addressOf(
  { mail, host, port }: Pick<Config, 'mail' | 'host' | 'port'>,
  secret: string,
): string {
  return `${mail.publicUrl ?? `http://${host}:${port}`}/enter#${secret}`;
}
