import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { restAddress, send } from '../../request/rest.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import form from '../../ui/form.module.css';
import { saveText } from '../../ui/panel/save.ts';
import { useFailure } from '../../ui/use-failure.ts';
import { useWords } from '../../ui/use-words.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import styles from './customers-panel.module.css';

/** As far as it is told here: the whole goes into the file. */
interface Kept {
  readonly events: readonly unknown[];
  readonly cases: readonly unknown[];
}

/** All that is kept of one customer, for whoever asks what is known of them. */
export function TakingOut() {
  const words = useWords();
  const failure = useFailure('failed');
  const { name: workspace } = useWorkspace();
  const [customer, setCustomer] = useState('');
  const taking = useMutation({
    mutationFn: () =>
      send(restAddress(workspace, 'customer-export'), {
        method: 'POST',
        body: { customer: customer.trim() },
      }) as Promise<Kept>,
    onSuccess: (kept) => {
      if (kept.events.length > 0)
        saveText(`${workspace}-customer.json`, JSON.stringify(kept, null, 2), 'application/json');
    },
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    taking.mutate();
  };
  const kept = taking.data;
  return (
    <form className={form.form} onSubmit={submit}>
      <h3>{words('customers.take')}</h3>
      <p className={styles.quiet}>{words('customers.take.sentence')}</p>
      <Field
        label={words('customers.take.who')}
        value={customer}
        required
        wrong={taking.error && failure(taking.error)}
        onChange={(next) => {
          taking.reset();
          setCustomer(next);
        }}
      />
      <div className={form.buttons}>
        <Button type="submit" disabled={customer.trim() === '' || taking.isPending}>
          {words('customers.take.do')}
        </Button>
        <span role="status" className={styles.quiet}>
          {kept === undefined
            ? ''
            : words('customers.take.done', { events: kept.events.length, cases: kept.cases.length })}
        </span>
      </div>
    </form>
  );
}
