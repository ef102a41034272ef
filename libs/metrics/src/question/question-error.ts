import { refusal, type RefusalCode, type RefusalValues, type Refusal } from '../refusals/refusal.ts';

/** A question that cannot be asked, with the field to blame. */
export class QuestionError extends Error {
  override readonly name = 'QuestionError';
  readonly refusal: Refusal;

  constructor(
    readonly field: string,
    code: RefusalCode,
    values: RefusalValues = {},
  ) {
    const said = refusal(code, values);
    super(`${field}: ${said.reason}`);
    this.refusal = said;
  }
}
