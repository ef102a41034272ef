/** Something the person at the keyboard can act on: printed as it stands, without a stack trace. */
export class Failure extends Error {
  override readonly name = 'Failure';
  constructor(
    message: string,
    readonly exitCode = 1,
  ) {
    super(message);
  }
}
