/** What is asked of the company's sign-in: OpenID Connect Core 1.0 with the authorization code flow, PKCE, state and nonce. */
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { Say } from '../../log/say.ts';
import { AccessProblem } from '../access-problem.ts';
import type { BegunSignIn } from './begun-sign-in.ts';
import type { CompanySettings } from './company-settings.ts';
import { isUnreachable, reasonOf } from './company-trouble.ts';

/** Who the company says somebody is. */
export interface CompanyPerson {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | null;
  /** That the address is theirs. */
  readonly emailVerified: boolean;
  readonly name: string | null;
}

const PATIENCE_SECONDS = 10;
/** How long what it says of itself holds: its addresses change once in years. */
const KNOWN_FOR_MS = 3_600_000;

export class CompanyProvider {
  readonly #settings: CompanySettings;
  readonly #say: Say;
  #known: { readonly configuration: Promise<Configuration>; readonly until: number } | null = null;

  constructor(settings: CompanySettings, say: Say) {
    this.#settings = settings;
    this.#say = say;
  }

  /** Where somebody signs in, and what is to be remembered until they come back. @throws AccessProblem */
  async begin(to: string): Promise<{ readonly address: string; readonly begun: BegunSignIn }> {
    const begun = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), to };
    const configuration = await this.#configuration();
    const address = buildAuthorizationUrl(configuration, {
      redirect_uri: this.#settings.callback,
      scope: 'openid email profile',
      state: begun.state,
      nonce: begun.nonce,
      code_challenge: await calculatePKCECodeChallenge(begun.verifier),
      code_challenge_method: 'S256',
    });
    return { address: address.href, begun };
  }

  /** @param query what stands behind the "?" of the way back @throws AccessProblem */
  async finish(query: string, { state, nonce, verifier }: BegunSignIn): Promise<CompanyPerson> {
    const configuration = await this.#configuration();
    const back = new URL(`${this.#settings.callback}${query}`);
    return this.#trying('sign-in', async () => {
      const tokens = await authorizationCodeGrant(configuration, back, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new AccessProblem(401, 'company_refused');
      const { iss: issuer, sub: subject } = claims;
      // Section 5.4: with a code, what the scopes ask for may be told only here.
      const asksMore = claims['email'] === undefined && configuration.serverMetadata().userinfo_endpoint;
      const told = asksMore ? await fetchUserInfo(configuration, tokens.access_token, subject) : claims;
      const { email, name } = told;
      return {
        issuer,
        subject,
        email: typeof email === 'string' ? email : null,
        emailVerified: told['email_verified'] === true,
        name: typeof name === 'string' ? name : null,
      };
    });
  }

  /** Asked for when it is needed, and again after a failure: the server starts without it. */
  #configuration(): Promise<Configuration> {
    if (this.#known === null || this.#known.until < performance.now()) {
      const configuration = this.#trying('discovery', () => this.#discovered());
      const known = { configuration, until: performance.now() + KNOWN_FOR_MS };
      this.#known = known;
      configuration.catch(() => {
        if (this.#known === known) this.#known = null;
      });
    }
    return this.#known.configuration;
  }

  #discovered(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.#settings;
    const address = new URL(issuer);
    // The signature too: not only TLS says that the token is the company's.
    const execute = [enableNonRepudiationChecks];
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked to stand out; only on this machine, as the settings hold
    if (address.protocol === 'http:') execute.push(allowInsecureRequests);
    const options = { execute, timeout: PATIENCE_SECONDS };
    return discovery(address, clientId, {}, bySecret(clientSecret), options);
  }

  /** Whoever signs in hears what they can do; whoever runs the server why. Neither message nor claims reach the log. */
  async #trying<Result>(step: string, work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof AccessProblem) throw error;
      const { host } = new URL(this.#settings.issuer);
      const values = { step, issuer: host, reason: reasonOf(error) };
      this.#say('Nobody could sign in by the company', { level: 'warn', values });
      throw new AccessProblem(
        401,
        step === 'discovery' || isUnreachable(error) ? 'company_unreachable' : 'company_refused',
      );
    }
  }
}

/** As it says that it takes secrets; by HTTP Basic where it says nothing (Discovery 1.0, section 3). */
function bySecret(secret: string): ClientAuth {
  const [post, basic] = [ClientSecretPost(secret), ClientSecretBasic(secret)];
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? [];
    const usesPost = methods.includes('client_secret_post') && !methods.includes('client_secret_basic');
    (usesPost ? post : basic)(server, ...rest);
  };
}
