import type { Upload } from '../../request/uploads.ts';

/** The kinds of source that files can be read as; `table`: any table whose columns are told what they mean. */
export const FILE_SOURCES = [
  'canonical',
  'zendesk',
  'zendesk-tables',
  'salesforce',
  'servicenow',
  'servicenow-audit',
  'freshdesk',
  'intercom',
  'chatwoot',
  'open311',
  'xes',
  'ocel',
  'table',
] as const;

export type Recognised = 'all' | 'some' | 'none';

export function recognisedOf({ recognised }: Pick<Upload, 'recognised'>): Recognised {
  if (recognised.source === null || recognised.files.length === 0) return 'none';
  return recognised.unrecognised.length === 0 ? 'all' : 'some';
}

/** What can be chosen; what the server recognised is among it even if this page does not know it. */
export const sourcesToChoose = (recognised: string | null): string[] => [
  ...new Set([...(recognised === null ? [] : [recognised]), ...FILE_SOURCES]),
];
