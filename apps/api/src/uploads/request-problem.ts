/** What is wrong with a request, as an answer: a status, why, and the field where it is one. */
import type { RefusalCode, RefusalValues } from '@twicetold/metrics';
import { refusedBody, type RefusedBody } from '../http/refused-body.ts';
import { megabytes } from '../load/unpacking.ts';

export class RequestProblem extends Error {
  override readonly name = 'RequestProblem';
  readonly body: RefusedBody;

  constructor(
    readonly statusCode: number,
    code: RefusalCode,
    field: string | null = null,
    values: RefusalValues = {},
  ) {
    const body = refusedBody(field, code, values);
    super(body.message);
    this.body = body;
  }

  /** @param limit bytes */
  static tooLarge(limit: number): RequestProblem {
    return new RequestProblem(413, 'too_large', 'file', { limit: megabytes(limit) });
  }
}
