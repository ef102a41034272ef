/** From an id to a text: the only way a text reaches a screen, or a mail. */
import type { en } from './en.ts';

/** The messages that the screen and mails share. */
export type SharedId = keyof typeof en;
export type MessageValues = Readonly<Record<string, string | number>>;

/** A message whose id ends in a coded word of the API: a code nobody has put into words yet falls back. */
export interface Coded<Id extends string = SharedId> {
  readonly id: string;
  readonly otherwise: Id | Coded<Id>;
}

export type Words<Id extends string = SharedId> = (said: Id | Coded<Id>, values?: MessageValues) => string;

/** What formats ICU messages and numbers: an IntlShape of react-intl or of @formatjs/intl. */
export interface Speech {
  readonly locale: string;
  readonly messages: object;
  formatMessage(descriptor: { readonly id: string }, values?: Record<string, string | number>): string;
  formatNumber(value: number, options?: object): string;
}

export const createWords =
  <Id extends string = SharedId>(speech: Speech): Words<Id> =>
  (said, values) => {
    const id = idAmong(speech.messages, said);
    // A message that says nothing is one, not a missing one.
    return (speech.messages as Record<string, unknown>)[id] === ''
      ? ''
      : speech.formatMessage({ id }, { ...values });
  };

export const messageFor = <Id extends string>(id: string, otherwise: Id | Coded<Id>): Coded<Id> => ({
  id,
  otherwise,
});

function idAmong<Id extends string>(messages: object, said: Id | Coded<Id>): string {
  if (typeof said === 'string') return said;
  return Object.hasOwn(messages, said.id) ? said.id : idAmong(messages, said.otherwise);
}
