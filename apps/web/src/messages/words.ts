import type { IntlShape } from 'react-intl';
import type { MessageId } from './catalogue.ts';

export type { MessageId } from './catalogue.ts';
export type MessageValues = Readonly<Record<string, string | number>>;

/** A message whose id ends in a coded word of the API: a code nobody has put into words yet falls back. */
export interface Coded {
  readonly id: string;
  readonly otherwise: MessageId | Coded;
}

/** The only way a text reaches the screen. */
export type Words = (said: MessageId | Coded, values?: MessageValues) => string;

export const createWords =
  (intl: IntlShape): Words =>
  (said, values) => {
    const id = idAmong(intl.messages, said);
    // A message that says nothing is one, not a missing one.
    return intl.messages[id] === '' ? '' : intl.formatMessage({ id }, values);
  };

export const messageFor = (id: string, otherwise: MessageId | Coded): Coded => ({ id, otherwise });

function idAmong(messages: object, said: MessageId | Coded): string {
  if (typeof said === 'string') return said;
  return Object.hasOwn(messages, said.id) ? said.id : idAmong(messages, said.otherwise);
}
