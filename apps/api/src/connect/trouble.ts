/** Why a source could not be asked: a code that is kept and shown, and whether asking again can help. */
export const TROUBLES = {
  unauthorised: { again: false, sentence: 'The source does not accept the credentials (401).' },
  forbidden: { again: false, sentence: 'The credentials may not read what is needed (403).' },
  not_found: {
    again: false,
    sentence: 'The source does not have what was asked for (404): is the address right?',
  },
  refused: { again: false, sentence: 'The source refused the request.' },
  address_not_allowed: { again: false, sentence: 'The address leads to where no connection may go.' },
  secrets_unreadable: { again: false, sentence: 'The secrets were encrypted with another key.' },
  unknown_connector: { again: false, sentence: 'This version has no such connector.' },
  rate_limited: { again: true, sentence: 'The source asks us to wait (429).' },
  source_failing: { again: true, sentence: 'The source fails at its own end (5xx).' },
  unreachable: { again: true, sentence: 'The source cannot be reached.' },
  bad_answer: { again: true, sentence: 'The source answered something that cannot be read.' },
  our_failure: {
    again: true,
    sentence: 'What the source gave could not be taken; the log of the server says why.',
  },
} as const satisfies Record<string, { readonly again: boolean; readonly sentence: string }>;
export type TroubleCode = keyof typeof TROUBLES;

export class Trouble extends Error {
  override readonly name = 'Trouble';

  constructor(
    readonly code: TroubleCode,
    readonly details: {
      /** HTTP status, where there was an answer. */
      readonly status?: number;
      /** Milliseconds for which the source does not want to be asked. */
      readonly waitMs?: number;
    } = {},
  ) {
    super(TROUBLES[code].sentence);
  }

  /** false: only a person can mend it. */
  get again(): boolean {
    return TROUBLES[this.code].again;
  }
}

/** Of a code that may come from another version. */
export function troubleSentence(code: string): string {
  return code in TROUBLES ? TROUBLES[code as TroubleCode].sentence : code;
}
