/** Why somebody does not come in, as a code that the page has words for. */
export type AccessCode =
  | 'wrong'
  | 'too_many'
  | 'no_mail'
  | 'link_over'
  | 'needed'
  | 'too_long'
  | 'too_short'
  | 'known'
  | 'taken'
  | 'company_unreachable'
  | 'company_refused'
  | 'company_over'
  | 'company_unverified'
  | 'company_unknown'
  | 'company_other'
  | 'company_locked'
  | (string & {});

export class AccessProblem extends Error {
  override readonly name = 'AccessProblem';

  constructor(
    readonly status: 401 | 409 | 410 | 422 | 429,
    readonly code: AccessCode,
    readonly field: string | null = null,
    /** Seconds. */
    readonly comeBackAfter: number | null = null,
  ) {
    super(code);
  }
}
