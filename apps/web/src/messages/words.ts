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

export const createWords = (intl: Speech): Words => createAnyWords<MessageId>(intl);
