import {
  type Coded as AnyCoded,
  createWords as createAnyWords,
  type Speech,
  type Words as AnyWords,
} from '@twicetold/metrics/words';
import type { MessageId } from './catalogue.ts';

export { messageFor, type MessageValues } from '@twicetold/metrics/words';
export type { MessageId } from './catalogue.ts';

export type Coded = AnyCoded<MessageId>;
/** The only way a text reaches the screen. */
export type Words = AnyWords<MessageId>;

/**
 * `missing` is told of a message that is not there. It says nothing until it is: its id is no text for a reader, and a
 * place without one moves less than a place with a wrong one.
 */
export function createWords(intl: Speech, missing?: () => void): Words {
  const words = createAnyWords<MessageId>(intl);
  if (missing === undefined) return words;
  return (said, values) => {
    if (!Object.hasOwn(intl.messages, typeof said === 'string' ? said : said.id)) missing();
    return Object.hasOwn(intl.messages, lastOf(said)) ? words(said, values) : '';
  };
}

const lastOf = (said: MessageId | Coded): MessageId =>
  typeof said === 'string' ? said : lastOf(said.otherwise);
