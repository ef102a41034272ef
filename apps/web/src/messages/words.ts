import type { IntlShape } from 'react-intl';
import { en } from './en.ts';

export type MessageId = keyof typeof en;
export type MessageValues = Readonly<Record<string, string | number>>;

/** The only way a text reaches the screen. */
export type Words = (id: MessageId, values?: MessageValues) => string;

export const createWords =
  (intl: IntlShape): Words =>
  (id, values) =>
    intl.formatMessage({ id }, values);

/** Ids that are made of a coded word of the API: a code nobody has put into words yet falls back. */
export const messageFor = (id: string, otherwise: MessageId): MessageId =>
  Object.hasOwn(en, id) ? (id as MessageId) : otherwise;
