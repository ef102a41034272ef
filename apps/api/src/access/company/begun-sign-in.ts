/** What a browser carries from the button to the way back: sealed, so that nobody reads or makes one. */
import type { SecretBox } from '../../connect/secret-box.ts';

export interface BegunSignIn {
  readonly state: string;
  readonly nonce: string;
  /** RFC 7636: what the code is worth nothing without. */
  readonly verifier: string;
  /** A page of ours. */
  readonly to: string;
}

export const BEGUN_FOR_MS = 10 * 60_000;
const SEALED_AS = 'company-sign-in';

export function sealed(begun: BegunSignIn, box: SecretBox): string {
  return box.close(SEALED_AS, { ...begun, until: Date.now() + BEGUN_FOR_MS }).toString('base64url');
}

/** null: not ours, changed, or too old. */
export function unsealed(text: string, box: SecretBox): BegunSignIn | null {
  try {
    const { until, ...begun } = box.open(SEALED_AS, Buffer.from(text, 'base64url'));
    return Number(until) > Date.now() ? (begun as unknown as BegunSignIn) : null;
  } catch {
    return null;
  }
}
