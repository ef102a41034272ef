import { useMutation, useQueryClient } from '@tanstack/react-query';
import { MAIL_PERIODS } from '@twicetold/metrics/question';
import { LANGUAGES, OWN_NAMES, WEEKDAYS, weekdayIn } from '@twicetold/metrics/words';
import { type SyntheticEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import { useLanguage } from '../../app/language/use-language.ts';
import { SaveMailScheduleDocument } from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';
import { Button } from '../../ui/button.tsx';
import { Field, Select } from '../../ui/field.tsx';
import form from '../../ui/form.module.css';
import { useFailure } from '../../ui/use-failure.ts';
import { useWords } from '../../ui/use-words.ts';
import { useMyName } from '../../workspace/remembered.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { draftOf, type MailDraft, type MailedView, newDraft, scheduleInput } from './mail-draft.ts';
import { MailPreview } from './mail-preview.tsx';
import { type MailSchedule, mailSchedulesOptions } from './mail-schedules.ts';
import styles from './mailing.module.css';

interface MailFormProps {
  /** null: a new one. */
  readonly schedule: MailSchedule | null;
  /** Filters and parameters as the page has them now; they replace what the mail had. */
  readonly mailed: MailedView;
  readonly onDone: () => void;
}

const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

export function MailForm({ schedule, mailed, onDone }: MailFormProps) {
  const words = useWords();
  const failure = useFailure();
  const workspace = useWorkspace();
  const client = useQueryClient();
  const { language } = useLanguage();
  const [me, setMe] = useMyName();
  const [draft, setDraft] = useState(schedule === null ? newDraft(language, me) : draftOf(schedule));
  const [previewed, setPreviewed] = useState(false);
  const change = (part: Partial<MailDraft>) => setDraft((before) => ({ ...before, ...part }));
  const save = useMutation({
    mutationFn: () =>
      request(SaveMailScheduleDocument, {
        workspace: workspace.name,
        ...(schedule === null ? {} : { id: schedule.id }),
        schedule: scheduleInput(draft, mailed),
      }),
    onSuccess: async () => {
      if (me === '') setMe(draft.author.trim());
      await client.invalidateQueries({ queryKey: mailSchedulesOptions(workspace.name).queryKey });
      onDone();
    },
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form
      className={form.form}
      onSubmit={submit}
      aria-label={words(schedule === null ? 'mailing.add' : 'mailing.change')}
    >
      <Field
        label={words('mailing.recipients')}
        hint={words('mailing.recipients.hint')}
        value={draft.recipients}
        required
        onChange={(recipients) => change({ recipients })}
      />
      <WhenFields draft={draft} change={change} />
      <div className={styles.about}>
        <Select
          label={words('mailing.period')}
          value={draft.period}
          options={MAIL_PERIODS.map((value) => ({ value, label: words(`mailPeriod.${value}`) }))}
          onChange={(period) => change({ period })}
        />
        <Select
          label={words('mailing.language')}
          value={draft.language}
          options={LANGUAGES.map((value) => ({ value: value, label: OWN_NAMES[value] }))}
          onChange={(chosen) => change({ language: chosen })}
        />
      </div>
      <p className={styles.line}>{words('mailing.filters')}</p>
      <Field
        label={words('mailing.author')}
        hint={words('mailing.author.hint')}
        value={draft.author}
        required
        onChange={(author) => change({ author })}
      />
      {save.error === null ? null : (
        <p className={form.wrong} role="alert">
          {failure(save.error)}
        </p>
      )}
      <div className={form.buttons}>
        <Button type="submit" kind="primary" disabled={save.isPending}>
          {words('mailing.save')}
        </Button>
        <Button onClick={() => setPreviewed(!previewed)}>
          {words(previewed ? 'mailing.preview.close' : 'mailing.preview')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {words('mailing.cancel')}
        </Button>
      </div>
      {previewed ? (
        <MailPreview content={{ language: draft.language, period: draft.period, ...mailed }} />
      ) : null}
    </form>
  );
}

interface WhenFieldsProps {
  readonly draft: MailDraft;
  readonly change: (part: Partial<MailDraft>) => void;
}

function WhenFields({ draft, change }: WhenFieldsProps) {
  const words = useWords();
  const format = useFormat();
  const { zone } = useWorkspace();
  const { locale } = useIntl();
  const chosen = (value: number, label: string) => ({ value: String(value), label });
  return (
    <div className={styles.three}>
      <Select
        label={words('mailing.every')}
        value={draft.every}
        options={(['WEEK', 'MONTH'] as const).map((value) => ({
          value,
          label: words(`mailing.every.${value}`),
        }))}
        onChange={(every) => change({ every, period: every === 'WEEK' ? 'FOUR_WEEKS' : 'MONTH' })}
      />
      {draft.every === 'WEEK' ? (
        <Select
          label={words('mailing.weekday')}
          value={String(draft.weekday)}
          options={WEEKDAYS.map((day, i) => chosen(i + 1, weekdayIn(locale, day)))}
          onChange={(weekday) => change({ weekday: Number(weekday) })}
        />
      ) : (
        <Select
          label={words('mailing.day')}
          value={String(draft.day)}
          options={numbers(1, 31).map((day) =>
            chosen(day, day === 31 ? words('mailing.day.last') : format.count(day)),
          )}
          onChange={(day) => change({ day: Number(day) })}
        />
      )}
      <Select
        label={words('mailing.hour', { zone })}
        value={String(draft.hour)}
        options={numbers(0, 23).map((hour) =>
          chosen(hour, words('named.hour', { hour: String(hour).padStart(2, '0') })),
        )}
        onChange={(hour) => change({ hour: Number(hour) })}
      />
    </div>
  );
}
