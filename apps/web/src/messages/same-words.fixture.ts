/** Messages that are the same in another language: names, commands, units, and words that both have. */
import type { MessageId } from './catalogue.ts';
import type { Language } from './language.ts';

const NAMES = [
  'product',
  'calibration.command',
  'load.command',
  'token.command',
  'connector.zendesk',
  'connector.chatwoot',
  'connector.intercom',
] as const satisfies readonly MessageId[];

export const SAME_IN: Readonly<Record<Exclude<Language, 'en'>, ReadonlySet<MessageId>>> = {
  et: new Set([
    ...NAMES,
    'filter',
    'dimension.segment',
    'edges.points',
    'column.risk',
    'story.column.risk',
    'particular.segment',
    'bytes.kb',
    'bytes.mb',
    'bytes.gb',
    'work.version',
    'work.version.by',
  ]),
  ru: new Set(NAMES),
  fr: new Set([
    'dimension.site',
    'setting.audience',
    'settings.audience',
    'settings.channels.direct',
    ...NAMES,
    'palette.group.pages',
    'palette.group.actions',
    'frame.pages',
    'dimension.agent',
    'dimension.segment',
    'named.visibility.public',
    'named.field.date',
    'named.field.document',
    'event.type.case.updated',
    'event.type.case.waiting',
    'title.contacts',
    'calibration.version',
    'calibration.version.says',
    'column.contacts',
    'driver.contradictions',
    'loads.source',
    'sources.list',
    'token.source',
    'connection.webhook',
    'notes',
  ]),
};
