import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Load, undoLoad } from '../../request/loads.ts';
import { Button } from '../../ui/button.tsx';
import { Confirmation } from '../../ui/confirmation.tsx';
import { useFailure } from '../../ui/use-failure.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';

/** Takes a load back, after saying what goes. */
export function UndoLoad({ load }: { readonly load: Pick<Load, 'id' | 'source' | 'events' | 'startedAt'> }) {
  const words = useWords();
  const failure = useFailure();
  const format = useFormat();
  const client = useQueryClient();
  const { name: workspace } = useWorkspace();
  const [asked, setAsked] = useState(false);
  const when = format.moment(load.startedAt);
  const undo = useMutation({
    mutationFn: () => undoLoad({ workspace, id: load.id }),
    onSuccess: async () => {
      setAsked(false);
      await client.invalidateQueries();
    },
  });
  return (
    <>
      <Button onClick={() => setAsked(true)} label={words('load.undo.of', { source: load.source, when })}>
        {words('load.undo')}
      </Button>
      <Confirmation
        opened={asked}
        title={words('load.undo.title')}
        confirm={words('load.undo')}
        busy={undo.isPending}
        failure={undo.error && failure(undo.error)}
        onConfirm={() => undo.mutate()}
        onClose={() => setAsked(false)}
      >
        <p>{words('load.undo.what', { events: load.events, source: load.source, when })}</p>
        <p>{words('load.undo.shared')}</p>
      </Confirmation>
    </>
  );
}
