/** A question that cannot be asked, with the field to blame. */
export class QuestionError extends Error {
  readonly field: string;
  readonly reason: string;

  constructor(field: string, reason: string) {
    super(`${field}: ${reason}`);
    this.name = 'QuestionError';
    this.field = field;
    this.reason = reason;
  }
}
