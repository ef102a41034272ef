/** `npm run tokens`: what may post events to a workspace. */
import { refusal } from '@twicetold/metrics';
import type { IngestToken } from '@twicetold/store';
import type { Config } from '../config.ts';
import { Failure } from '../failure.ts';
import { withStores, workspaceNamed } from '../with-stores.ts';
import { expiryAfterDays, nameProblem } from './token-rules.ts';

export interface TokensOptions {
  readonly workspace: string;
  readonly source?: string;
  readonly name?: string;
  readonly expires?: string;
}

export const TOKEN_ACTIONS = ['create', 'list', 'revoke'] as const;

export function tokensCommand(
  config: Config,
  action: string,
  id: string | undefined,
  options: TokensOptions,
): Promise<number> {
  switch (action) {
    case 'create':
      return create(config, options);
    case 'list':
      return list(config, options);
    case 'revoke':
      return revoke(config, id, options);
    default:
      throw new Failure(`"${action}" is not one of ${TOKEN_ACTIONS.join(', ')}.`, 2);
  }
}

function create(config: Config, { workspace: workspaceName, source, name, expires }: TokensOptions) {
  if (source === undefined) throw new Failure('--source names what posts by the token, like crm.', 2);
  const problem = nameProblem(source) ?? nameProblem(name ?? source);
  if (problem !== null) throw new Failure(`--source and --name ${refusal(problem).reason}.`, 2);
  const expiresAt = expires === undefined ? null : expiryIn(expires);
  return withStores(config, async (stores) => {
    const workspace = await workspaceNamed(stores, workspaceName);
    if (workspace.simulated) throw new Failure(`The workspace "${workspaceName}" holds simulated data.`, 2);
    const made = await stores.sources.named(workspace.id, source, 'canonical');
    const { token, kept } = await stores.tokens.create(made, name ?? source, expiresAt);
    // The token alone goes to standard output, so that it can be piped to where it belongs.
    console.error(`Token ${kept.id} of "${source}" ${lastsUntil(kept)}. It is shown this once:`);
    console.log(token);
    return 0;
  });
}

function list(config: Config, { workspace: name, source }: TokensOptions) {
  return withStores(config, async (stores) => {
    const tokens = await stores.tokens.list((await workspaceNamed(stores, name)).id);
    for (const token of tokens)
      if (source === undefined || token.source === source)
        console.log(`${token.id}  ${token.source}  ${token.name}  ${stateOf(token)}`);
    return 0;
  });
}

function revoke(config: Config, id: string | undefined, { workspace: name }: TokensOptions) {
  if (id === undefined || !/^\d{1,9}$/.test(id))
    throw new Failure('Which one? npm run tokens -- revoke <id> --workspace <name>', 2);
  return withStores(config, async (stores) => {
    const revoked = await stores.tokens.revoke((await workspaceNamed(stores, name)).id, Number(id));
    if (revoked === null) throw new Failure(`"${name}" has no token ${id}.`, 2);
    console.log(`Token ${revoked.id} of "${revoked.source}" is revoked.`);
    return 0;
  });
}

function expiryIn(text: string): Date {
  const days = /^(\d+)d$/.exec(text)?.[1];
  const expiresAt = days === undefined ? 'wrong' : expiryAfterDays(Number(days), Date.now());
  if (expiresAt === 'wrong') throw new Failure(`--expires is "${text}", but must be like 90d.`, 2);
  return expiresAt;
}

function stateOf(token: IngestToken): string {
  const used = token.usedAt === null ? 'never used' : `used ${token.usedAt.toISOString()}`;
  if (token.revokedAt !== null) return `revoked ${token.revokedAt.toISOString()}, ${used}`;
  return `${lastsUntil(token)}, ${used}`;
}

function lastsUntil({ expiresAt }: IngestToken): string {
  if (expiresAt === null) return 'lasts until it is revoked';
  return `${expiresAt.getTime() < Date.now() ? 'expired' : 'expires'} ${expiresAt.toISOString()}`;
}
