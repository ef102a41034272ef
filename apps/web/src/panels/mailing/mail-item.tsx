import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type DimensionId, DIMENSIONS, type MailRhythm } from '@twicetold/metrics/question';
import { OWN_NAMES, languageOf, rhythmInWords } from '@twicetold/metrics/words';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import {
  DeleteMailScheduleDocument,
  PauseMailScheduleDocument,
  SendMailNowDocument,
} from '../../generated/graphql.ts';
import { messageFor } from '../../messages/words.ts';
import { request } from '../../request/request.ts';
import { Button } from '../../ui/button.tsx';
import { Confirmation } from '../../ui/confirmation.tsx';
import form from '../../ui/form.module.css';
import { useFailure } from '../../ui/use-failure.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useNames } from '../../workspace/use-names.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { type MailSchedule, type MailSending, mailSchedulesOptions } from './mail-schedules.ts';
import styles from './mailing.module.css';

interface MailItemProps {
  readonly schedule: MailSchedule;
  readonly onChange: () => void;
}

export function MailItem({ schedule, onChange }: MailItemProps) {
  const words = useWords();
  const format = useFormat();
  const failure = useFailure();
  const { locale } = useIntl();
  const { name: workspace } = useWorkspace();
  const [removing, setRemoving] = useState(false);
  const { id, recipients, paused, nextAt } = schedule;
  const act = useAct(workspace);
  const to = recipients.join(', ');
  return (
    <li className={styles.item} data-paused={paused || undefined}>
      <p className={styles.to}>{to}</p>
      <p className={styles.line}>
        {words('mailing.item', {
          rhythm: rhythmInWords(rhythmOf(schedule), words, locale),
          period: words(`mailPeriod.${schedule.period}`),
          language: OWN_NAMES[languageOf(schedule.language)],
          author: schedule.author,
        })}
      </p>
      <Filters schedule={schedule} />
      <p className={styles.line}>
        {nextAt === null ? words('mailing.paused') : words('mailing.next', { at: format.moment(nextAt) })}
      </p>
      <Sendings sendings={schedule.sendings} />
      {act.error === null || removing ? null : (
        <p className={form.wrong} role="alert">
          {failure(act.error)}
        </p>
      )}
      <div className={form.buttons}>
        <Button
          disabled={act.isPending}
          label={words('mailing.now.of', { to })}
          onClick={() => act.mutate(() => request(SendMailNowDocument, { workspace, id }))}
        >
          {words('mailing.now')}
        </Button>
        <Button kind="quiet" label={words('mailing.change.of', { to })} onClick={onChange}>
          {words('mailing.change')}
        </Button>
        <Button
          kind="quiet"
          disabled={act.isPending}
          label={words(paused ? 'mailing.resume.of' : 'mailing.pause.of', { to })}
          onClick={() =>
            act.mutate(() => request(PauseMailScheduleDocument, { workspace, id, paused: !paused }))
          }
        >
          {words(paused ? 'mailing.resume' : 'mailing.pause')}
        </Button>
        <Button kind="quiet" label={words('mailing.remove.of', { to })} onClick={() => setRemoving(true)}>
          {words('mailing.remove')}
        </Button>
      </div>
      <Confirmation
        opened={removing}
        title={words('mailing.remove.title')}
        confirm={words('mailing.remove')}
        busy={act.isPending}
        failure={act.error === null ? null : failure(act.error)}
        onConfirm={() => act.mutate(() => request(DeleteMailScheduleDocument, { workspace, id }))}
        onClose={() => setRemoving(false)}
      >
        {words('mailing.remove.what', { to })}
      </Confirmation>
    </li>
  );
}

function useAct(workspace: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (ask: () => Promise<unknown>) => ask(),
    onSuccess: () => client.invalidateQueries({ queryKey: mailSchedulesOptions(workspace).queryKey }),
  });
}

const rhythmOf = ({ every, weekday, day, hour }: MailSchedule): MailRhythm =>
  every === 'WEEK' ? { every, weekday: weekday ?? 1, hour } : { every, day: day ?? 1, hour };

function Filters({ schedule: { filters } }: Pick<MailItemProps, 'schedule'>) {
  const words = useWords();
  const nameOf = useNames();
  if (filters.length === 0) return null;
  const isDimension = (text: string): text is DimensionId => (DIMENSIONS as readonly string[]).includes(text);
  return (
    <p className={styles.line}>
      {filters
        .map(({ dimension, in: names }) =>
          words('loyalty.printed.filter', {
            dimension: words(messageFor(`dimension.${dimension}`, 'text'), { text: dimension }),
            names: names
              .map((name) => (isDimension(dimension) ? nameOf(dimension, name) : (name ?? '')))
              .join(', '),
          }),
        )
        .join(' · ')}
    </p>
  );
}

/** Of the last due time; what failed before is told as well. */
function Sendings({ sendings }: { readonly sendings: readonly MailSending[] }) {
  const words = useWords();
  const format = useFormat();
  const shown = sendings.filter(({ dueAt, state }) => dueAt === sendings[0]?.dueAt || state !== 'sent');
  if (shown.length === 0) return null;
  return (
    <ul className={styles.sendings}>
      {shown.map((sending) => (
        <li key={`${sending.dueAt} ${sending.recipient}`} data-state={sending.state}>
          {words(
            `mailing.sending.${sending.state === 'sent' || sending.state === 'failed' ? sending.state : 'waiting'}`,
            {
              recipient: sending.recipient,
              at: format.moment(sending.sentAt ?? sending.dueAt),
              days: format.days(sending.from, sending.to),
            },
          )}
          {sending.trouble === null
            ? ''
            : ` ${words(messageFor(`mailing.trouble.${sending.trouble}`, 'mailing.trouble.other'), { code: sending.trouble })}`}
        </li>
      ))}
    </ul>
  );
}
