import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { LANGUAGES, OWN_NAMES } from '@twicetold/metrics/words';
import { type SubmitEvent, useState } from 'react';
import {
  AddAlertRecipientDocument,
  RemoveAlertRecipientDocument,
  TestAlertRecipientDocument,
} from '../../generated/graphql.ts';
import { messageFor } from '../../messages/words.ts';
import { request } from '../../request/request.ts';
import { Button } from '../../ui/button.tsx';
import { Copyable } from '../../ui/copyable.tsx';
import { Field, Select } from '../../ui/field.tsx';
import form from '../../ui/form.module.css';
import { useWords } from '../../ui/use-words.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import styles from './alerts.module.css';
import { type AlertRule, alertRulesOptions, peopleOptions, type Recipient } from './alerts.ts';
import { deliveryInWords } from './delivery-in-words.ts';

const KINDS = ['person', 'email', 'webhook'] as const;
type Kind = (typeof KINDS)[number];

interface RecipientsProps {
  readonly rule: AlertRule;
  /** What is to be set before mail can leave. */
  readonly missing: readonly string[];
}

/** Whom a rule tells, and what came of the last time. */
export function Recipients({ rule, missing }: RecipientsProps) {
  const words = useWords();
  const [adding, setAdding] = useState(false);
  const mailed = rule.recipients.some(({ kind, reachable }) => kind !== 'webhook' && reachable);
  return (
    <div className={styles.recipients}>
      <span className={styles.quiet}>
        {words(rule.recipients.length === 0 ? 'alerts.tells.nobody' : 'alerts.tells')}
      </span>
      <ul>
        {rule.recipients.map((recipient) => (
          <RecipientRow key={recipient.id} recipient={recipient} />
        ))}
      </ul>
      {mailed && missing.length > 0 ? (
        <p className={form.wrong}>{words('alerts.noMail', { missing: missing.join(', ') })}</p>
      ) : null}
      {adding ? <NewRecipient rule={rule.id} /> : null}
      {adding ? null : (
        <div>
          <Button kind="quiet" onClick={() => setAdding(true)}>
            {words('alerts.tell')}
          </Button>
        </div>
      )}
    </div>
  );
}

function RecipientRow({ recipient }: { readonly recipient: Recipient }) {
  const words = useWords();
  const client = useQueryClient();
  const { name: workspace } = useWorkspace();
  const refresh = () => client.invalidateQueries({ queryKey: alertRulesOptions(workspace).queryKey });
  const { id, name, lastDelivery } = recipient;
  const remove = useMutation({
    mutationFn: () => request(RemoveAlertRecipientDocument, { workspace, id }),
    onSuccess: refresh,
  });
  const test = useMutation({
    mutationFn: () => request(TestAlertRecipientDocument, { workspace, id }),
    onSettled: refresh,
  });
  const last = test.data?.testAlertRecipient ?? lastDelivery;
  return (
    <li className={styles.recipient}>
      <span>{name}</span>
      <span className={styles.quiet} role="status">
        {last === null ? '' : deliveryInWords(last, words)}
      </span>
      <Button
        kind="quiet"
        label={words('alerts.test.of', { name })}
        disabled={test.isPending}
        onClick={() => test.mutate()}
      >
        {words('alerts.test')}
      </Button>
      <Button kind="quiet" label={words('alerts.delete.of', { name })} onClick={() => remove.mutate()}>
        {words('alerts.delete')}
      </Button>
    </li>
  );
}

function NewRecipient({ rule }: { readonly rule: number }) {
  const words = useWords();
  const client = useQueryClient();
  const { name: workspace } = useWorkspace();
  const { data: people = [] } = useQuery(peopleOptions(workspace));
  const [kind, setKind] = useState<Kind>('person');
  const [person, setPerson] = useState('');
  const [address, setAddress] = useState('');
  const [language, setLanguage] = useState<(typeof LANGUAGES)[number]>('en');
  const chosen = person === '' ? String(people[0]?.id ?? '') : person;
  const adding = useMutation({
    mutationFn: async () => {
      const recipient =
        kind === 'person'
          ? { kind, person: chosen === '' ? null : Number(chosen) }
          : { kind, address, language };
      return (await request(AddAlertRecipientDocument, { workspace, rule, recipient })).addAlertRecipient;
    },
    onSuccess: async ({ problems }) => {
      if (problems.length > 0) return;
      setAddress('');
      await client.invalidateQueries({ queryKey: alertRulesOptions(workspace).queryKey });
    },
  });
  const problem = adding.data?.problems[0];
  const wrong =
    problem === undefined
      ? null
      : words(messageFor(`alerts.problem.${problem.code}`, 'alerts.problem.other'));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    adding.mutate();
  };
  const secret = adding.data?.secret ?? null;
  return (
    <form className={form.form} onSubmit={submit} aria-label={words('alerts.tell')}>
      <div className={styles.pair}>
        <Select
          label={words('alerts.kind')}
          value={kind}
          options={KINDS.map((value) => ({ value, label: words(`alerts.kind.${value}`) }))}
          onChange={(next) => {
            setKind(next);
            adding.reset();
          }}
        />
        {kind === 'person' ? (
          <Select
            label={words('people.name')}
            value={chosen}
            wrong={wrong}
            hint={people.length === 0 ? words('alerts.noPeople') : undefined}
            options={people.map(({ id, name }) => ({ value: String(id), label: name }))}
            onChange={setPerson}
          />
        ) : (
          <Field
            label={words('alerts.address')}
            value={address}
            required
            wrong={wrong}
            onChange={setAddress}
          />
        )}
        {kind === 'email' ? (
          <Select
            label={words('alerts.language')}
            value={language}
            options={LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value] }))}
            onChange={setLanguage}
          />
        ) : null}
      </div>
      {secret === null ? null : (
        <div role="status">
          <p className={styles.quiet}>{words('alerts.secret')}</p>
          <Copyable text={secret} />
        </div>
      )}
      <div className={form.buttons}>
        <Button type="submit" disabled={adding.isPending || (kind === 'person' && chosen === '')}>
          {words('alerts.add')}
        </Button>
      </div>
    </form>
  );
}
