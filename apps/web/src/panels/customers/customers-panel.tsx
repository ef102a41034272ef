import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import {
  EraseCustomerDocument,
  ErasableCustomerDocument,
  MergeCustomersDocument,
} from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';
import { Button } from '../../ui/button.tsx';
import { Confirmation } from '../../ui/confirmation.tsx';
import { Field } from '../../ui/field.tsx';
import form from '../../ui/form.module.css';
import { useFailure } from '../../ui/use-failure.ts';
import { useWords } from '../../ui/use-words.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import styles from './customers-panel.module.css';
import { TakingOut } from './taking-out.tsx';

/** Two ids that are one customer, a customer who asks what is kept of them, and one who is to be forgotten. Ids as the source writes them; none is listed here. */
export function CustomersPanel() {
  return (
    <div className={styles.forms}>
      <Merging />
      <TakingOut />
      <Erasing />
    </div>
  );
}

function Merging() {
  const words = useWords();
  const failure = useFailure();
  const client = useQueryClient();
  const { name: workspace } = useWorkspace();
  const [from, setFrom] = useState('');
  const [into, setInto] = useState('');
  const [asked, setAsked] = useState(false);
  const merging = useMutation({
    mutationFn: () => request(MergeCustomersDocument, { workspace, from: from.trim(), into: into.trim() }),
    onSuccess: async () => {
      setAsked(false);
      setFrom('');
      setInto('');
      await client.invalidateQueries();
    },
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    merging.reset();
    setAsked(true);
  };
  return (
    <form className={form.form} onSubmit={submit}>
      <h3>{words('customers.merge')}</h3>
      <p className={styles.quiet}>{words('customers.merge.sentence')}</p>
      <Field label={words('customers.merge.from')} value={from} required onChange={setFrom} />
      <Field label={words('customers.merge.into')} value={into} required onChange={setInto} />
      <div className={form.buttons}>
        <Button type="submit" disabled={from.trim() === '' || into.trim() === ''}>
          {words('customers.merge.do')}
        </Button>
        <span role="status" className={styles.quiet}>
          {merging.isSuccess ? words('customers.merge.done') : ''}
        </span>
      </div>
      <Confirmation
        opened={asked}
        title={words('customers.merge.title')}
        confirm={words('customers.merge.do')}
        busy={merging.isPending}
        failure={merging.error && failure(merging.error)}
        onConfirm={() => merging.mutate()}
        onClose={() => setAsked(false)}
      >
        <p>{words('customers.merge.what', { from: from.trim(), into: into.trim() })}</p>
      </Confirmation>
    </form>
  );
}

function Erasing() {
  const words = useWords();
  const failure = useFailure();
  const unanswered = useFailure('failed');
  const client = useQueryClient();
  const { name: workspace } = useWorkspace();
  const [customer, setCustomer] = useState('');
  const [asked, setAsked] = useState(false);
  const looking = useMutation({
    mutationFn: () => request(ErasableCustomerDocument, { workspace, customer: customer.trim() }),
    onSuccess: () => setAsked(true),
  });
  const goes = looking.data?.erasableCustomer;
  const erasing = useMutation({
    mutationFn: () => request(EraseCustomerDocument, { workspace, customer: customer.trim() }),
    onSuccess: async () => {
      setAsked(false);
      setCustomer('');
      await client.invalidateQueries();
    },
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    erasing.reset();
    looking.mutate();
  };
  return (
    <form className={form.form} onSubmit={submit}>
      <h3>{words('customers.erase')}</h3>
      <p className={styles.quiet}>{words('customers.erase.sentence')}</p>
      <Field
        label={words('customers.erase.who')}
        value={customer}
        required
        wrong={looking.error && unanswered(looking.error)}
        onChange={setCustomer}
      />
      <div className={form.buttons}>
        <Button type="submit" disabled={customer.trim() === '' || looking.isPending}>
          {words('customers.erase.do')}
        </Button>
        <span role="status" className={styles.quiet}>
          {erasing.isSuccess ? words('customers.erase.done') : ''}
        </span>
      </div>
      <Confirmation
        opened={asked}
        title={words('customers.erase.title')}
        confirm={words('customers.erase.do')}
        busy={erasing.isPending}
        failure={erasing.error && failure(erasing.error)}
        onConfirm={() => erasing.mutate()}
        onClose={() => setAsked(false)}
      >
        <p>
          {words('customers.erase.what', {
            customer: customer.trim(),
            events: goes?.events ?? 0,
            cases: goes?.cases ?? 0,
            ids: goes?.ids ?? 1,
          })}
        </p>
      </Confirmation>
    </form>
  );
}
