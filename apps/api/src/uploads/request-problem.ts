/** What is wrong with a request, as an answer: a status, a sentence, and the field where it is one. */
import { megabytes } from '../load/unpacking.ts';

export class RequestProblem extends Error {
  override readonly name = 'RequestProblem';

  constructor(
    readonly statusCode: number,
    message: string,
    readonly field: string | null = null,
  ) {
    super(message);
  }

  /** @param limit bytes */
  static tooLarge(limit: number): RequestProblem {
    const sentence = `These files are more than ${megabytes(limit)} MB together, as much as one upload may have (TWICETOLD_UPLOAD_LIMIT). The command line has no such limit.`;
    return new RequestProblem(413, sentence, 'file');
  }

  get body(): { readonly message: string; readonly field?: string } {
    return { message: this.message, ...(this.field === null ? {} : { field: this.field }) };
  }
}
