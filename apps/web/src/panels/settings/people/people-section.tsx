import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { LANGUAGES, languageOf, OWN_NAMES } from '@twicetold/metrics/words';
import { type SubmitEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import { DeletePersonDocument, SavePersonDocument } from '../../../generated/graphql.ts';
import { messageFor } from '../../../messages/words.ts';
import { request } from '../../../request/request.ts';
import { valuesOptions } from '../../../request/workspaces.ts';
import { Button } from '../../../ui/button.tsx';
import { Confirmation } from '../../../ui/confirmation.tsx';
import { Field, Select } from '../../../ui/field.tsx';
import form from '../../../ui/form.module.css';
import { PanelBody } from '../../../ui/panel/panel-body.tsx';
import { useFailure } from '../../../ui/use-failure.ts';
import { useWords } from '../../../ui/use-words.ts';
import { useWorkspace } from '../../../workspace/use-workspace.ts';
import styles from '../../alerts/alerts.module.css';
import { alertRulesOptions, peopleOptions, type Person } from '../../alerts/alerts.ts';

/** Who works here. */
export function PeopleSection() {
  const words = useWords();
  const { name: workspace } = useWorkspace();
  const people = useQuery(peopleOptions(workspace));
  const [edited, setEdited] = useState<number | null>(null);
  return (
    <PanelBody request={people} standing={people.data === undefined ? null : { kind: 'shown' }} height={160}>
      <p className={styles.quiet}>{words('people.about')}</p>
      {people.data?.length === 0 ? <p>{words('people.none')}</p> : null}
      <ul className={styles.list} aria-label={words('settings.people')}>
        {people.data?.map((person) =>
          person.id === edited ? (
            <li key={person.id} className={styles.item}>
              <div className={styles.wide}>
                <PersonForm person={person} onDone={() => setEdited(null)} />
              </div>
            </li>
          ) : (
            <PersonRow key={person.id} person={person} onEdit={() => setEdited(person.id)} />
          ),
        )}
      </ul>
      <h3>{words('people.new')}</h3>
      <PersonForm key={people.data?.length} person={null} onDone={() => undefined} />
    </PanelBody>
  );
}

function PersonRow({ person, onEdit }: { readonly person: Person; readonly onEdit: () => void }) {
  const words = useWords();
  const failure = useFailure();
  const client = useQueryClient();
  const { name: workspace } = useWorkspace();
  const [asked, setAsked] = useState(false);
  const { id, name, email, language, team } = person;
  const remove = useMutation({
    mutationFn: () => request(DeletePersonDocument, { workspace, id }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: peopleOptions(workspace).queryKey });
      await client.invalidateQueries({ queryKey: alertRulesOptions(workspace).queryKey });
    },
  });
  return (
    <li className={styles.item}>
      <div>
        <strong>{name}</strong>
        <p className={styles.quiet}>
          {[
            email ?? words('people.email.none'),
            OWN_NAMES[languageOf(language)],
            ...(team === null ? [] : [team]),
          ].join(' · ')}
        </p>
      </div>
      <div className={styles.tools}>
        <Button kind="quiet" label={words('alerts.edit.of', { name })} onClick={onEdit}>
          {words('alerts.edit')}
        </Button>
        <Button kind="quiet" label={words('alerts.delete.of', { name })} onClick={() => setAsked(true)}>
          {words('alerts.delete')}
        </Button>
      </div>
      <Confirmation
        opened={asked}
        title={words('people.remove.title')}
        confirm={words('alerts.delete')}
        busy={remove.isPending}
        failure={remove.error === null ? null : failure(remove.error)}
        onConfirm={() => remove.mutate()}
        onClose={() => setAsked(false)}
      >
        <p>{words('people.remove.what', { name })}</p>
      </Confirmation>
    </li>
  );
}

function PersonForm({ person, onDone }: { readonly person: Person | null; readonly onDone: () => void }) {
  const words = useWords();
  const failure = useFailure();
  const { locale } = useIntl();
  const client = useQueryClient();
  const { name: workspace } = useWorkspace();
  const { data: teams = [] } = useQuery(valuesOptions(workspace, 'team'));
  const [name, setName] = useState(person?.name ?? '');
  const [email, setEmail] = useState(person?.email ?? '');
  const [language, setLanguage] = useState(languageOf(person?.language ?? locale));
  const [team, setTeam] = useState(person?.team ?? '');
  const saving = useMutation({
    mutationFn: async () => {
      const given = { name, email, language, team };
      return (await request(SavePersonDocument, { workspace, id: person?.id ?? null, person: given }))
        .savePerson;
    },
    onSuccess: async ({ problems }) => {
      if (problems.length > 0) return;
      await client.invalidateQueries({ queryKey: peopleOptions(workspace).queryKey });
      onDone();
    },
  });
  const wrong = (field: string): string | null => {
    const problem = saving.data?.problems.find((each) => each.field === field);
    return problem === undefined
      ? null
      : words(messageFor(`alerts.problem.${problem.code}`, 'alerts.problem.other'));
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    saving.mutate();
  };
  const known = team === '' || teams.includes(team) ? teams : [team, ...teams];
  return (
    <form className={form.form} onSubmit={submit} aria-label={person?.name ?? words('people.new')}>
      <div className={styles.pair}>
        <Field label={words('people.name')} value={name} required wrong={wrong('name')} onChange={setName} />
        <Field label={words('people.email')} value={email} wrong={wrong('email')} onChange={setEmail} />
        <Select
          label={words('people.language')}
          value={language}
          options={LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value] }))}
          onChange={setLanguage}
        />
        <Select
          label={words('people.team')}
          value={team}
          options={[
            { value: '', label: words('people.team.none') },
            ...known.map((value) => ({ value, label: value })),
          ]}
          onChange={setTeam}
        />
      </div>
      {saving.error === null ? null : (
        <p className={form.wrong} role="alert">
          {failure(saving.error)}
        </p>
      )}
      <div className={form.buttons}>
        <Button type="submit" disabled={saving.isPending}>
          {words(person === null ? 'people.add' : 'people.save')}
        </Button>
        {person === null ? null : (
          <Button kind="quiet" onClick={onDone}>
            {words('cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
