import { useMutation, useQueryClient } from '@tanstack/react-query';
import { cancelLoad, type Load } from '../../../request/loads.ts';
import { Button } from '../../../ui/button.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { useFailure } from '../../../ui/use-failure.ts';
import { useWords } from '../../../ui/use-words.ts';
import { useFormat } from '../../../workspace/use-format.ts';
import { useWorkspace } from '../../../workspace/use-workspace.ts';
import styles from './load-report.module.css';

/** How far it is, and the way to stop it. */
export function RunningLoad({ load }: { readonly load: Load }) {
  const words = useWords();
  const failure = useFailure();
  const format = useFormat();
  const client = useQueryClient();
  const { name: workspace } = useWorkspace();
  const cancel = useMutation({
    mutationFn: () => cancelLoad({ workspace, id: load.id }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['load', workspace, load.id] }),
  });
  return (
    <div className={styles.running}>
      <Progress share={load.progress} label={words('load.progress')} />
      <p>
        {load.progress === null ? null : (
          <strong>{words('load.progress.share', { share: format.share(load.progress) })} </strong>
        )}
        {words('load.progress.sentence', { rows: load.rows, events: load.events })}
      </p>
      {load.state === 'running' ? (
        <div className={styles.stop}>
          <Button disabled={cancel.isPending || cancel.isSuccess} onClick={() => cancel.mutate()}>
            {words('load.cancel')}
          </Button>
          <span className={styles.quiet}>{words('load.cancel.hint')}</span>
        </div>
      ) : null}
      {cancel.error === null ? null : (
        <p className={styles.wrong} role="alert">
          {failure(cancel.error)}
        </p>
      )}
    </div>
  );
}
