import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  ChangeSettingsDocument,
  ReplaceSettingsDocument,
  UndoSettingsChangeDocument,
} from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';
import { workspacesOptions } from '../../request/workspaces.ts';
import { useMyName } from '../../workspace/remembered.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { type Change, type Changed, settingsOptions } from './settings.ts';

/** What is to be changed: parts, everything by a file, or what one change changed. */
export type Asked =
  | { readonly kind: 'parts'; readonly change: Change }
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'undo'; readonly change: number };

/** A change that was taken moves numbers on every page: all that was asked for is asked for again when it is next shown. */
export function useChangeSettings() {
  const client = useQueryClient();
  const { name: workspace } = useWorkspace();
  const [me] = useMyName();
  return useMutation({
    mutationFn: async ({ asked, version }: { asked: Asked; version: number }): Promise<Changed> => {
      const head = { workspace, version, author: me.trim() === '' ? null : me.trim() };
      if (asked.kind === 'parts')
        return (await request(ChangeSettingsDocument, { ...head, change: asked.change })).changeSettings;
      if (asked.kind === 'file')
        return (await request(ReplaceSettingsDocument, { ...head, file: asked.file })).replaceSettings;
      return (await request(UndoSettingsChangeDocument, { ...head, change: asked.change }))
        .undoSettingsChange;
    },
    onSuccess: ({ settings, conflicts, problems }) => {
      client.setQueryData(settingsOptions(workspace).queryKey, settings);
      if (conflicts.length > 0 || problems.length > 0) return;
      void client.invalidateQueries({ queryKey: workspacesOptions.queryKey });
      void client.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[1] === workspace && queryKey[0] !== 'settings',
      });
    },
  });
}
