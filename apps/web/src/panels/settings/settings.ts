import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  type ChangeSettingsMutation,
  SettingsDocument,
  SettingsHistoryDocument,
  type SettingsQuery,
  type SettingsChangeInput,
} from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';

export type Settings = SettingsQuery['settings'];
export type Changed = ChangeSettingsMutation['changeSettings'];
export type Problem = Changed['problems'][number];
export type Change = SettingsChangeInput;

/** How often it is asked how far computing anew has come. */
const LOOK_EVERY_MS = 1_000;

export const settingsOptions = (workspace: string) =>
  queryOptions({
    queryKey: ['settings', workspace],
    queryFn: async ({ signal }) => (await request(SettingsDocument, { workspace }, signal)).settings,
    refetchInterval: ({ state }) => ((state.data?.folding.waiting ?? 0) > 0 ? LOOK_EVERY_MS : false),
  });

const PAGE = 50;

/** Who changed what, the newest first, a page at a time. */
export const historyOptions = (workspace: string) =>
  infiniteQueryOptions({
    queryKey: ['settingsHistory', workspace],
    queryFn: async ({ signal, pageParam }) =>
      (await request(SettingsHistoryDocument, { workspace, first: PAGE, before: pageParam }, signal)).settings
        .history,
    initialPageParam: null as number | null,
    getNextPageParam: (page) => (page.length < PAGE ? null : (page.at(-1)?.version ?? null)),
  });

/** "1,5" as "1.5"; null for what is no number. */
export function numberIn(text: string): number | null {
  const plain = text
    .trim()
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.')
    .replace('−', '-');
  return plain === '' || !Number.isFinite(Number(plain)) ? null : Number(plain);
}
