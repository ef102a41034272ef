import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { OpenHoursDocument } from '../../../generated/graphql.ts';
import { weekdayIn } from '../../../messages/name-in.ts';
import { request } from '../../../request/request.ts';
import { Button } from '../../../ui/button.tsx';
import { Field, Select } from '../../../ui/field.tsx';
import form from '../../../ui/form.module.css';
import { useWords } from '../../../ui/use-words.ts';
import styles from '../settings.module.css';
import { zoneOptions } from '../zone-options.ts';
import { type CalendarDraft, calendarOf, type ExceptionDraft, hoursIn, WEEKDAYS } from './calendar-draft.ts';

interface CalendarFieldsProps {
  readonly calendar: CalendarDraft;
  /** By the rest of the field: ".zone". */
  readonly wrong: (field: string) => string | null;
  readonly change: (part: Partial<CalendarDraft>) => void;
  readonly remove: () => void;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export function CalendarFields({ calendar, wrong, change, remove }: CalendarFieldsProps) {
  const words = useWords();
  const { locale } = useIntl();
  const heading = useId();
  const [opened, setOpened] = useState(false);
  const exception = (at: number, part: Partial<ExceptionDraft>) =>
    change({
      exceptions: calendar.exceptions.map((each, place) => (place === at ? { ...each, ...part } : each)),
    });
  const wrongHours = (field: string, text: string) =>
    hoursIn(text)
      .map((_, at) => wrong(`${field}[${at}]`))
      .find((reason) => reason !== null) ?? null;
  return (
    <section className={styles.calendar} aria-labelledby={heading}>
      <h3 id={heading}>{calendar.name}</h3>
      <div className={styles.pair}>
        <Field
          label={words('settings.hours.name')}
          value={calendar.name}
          wrong={wrong('.name')}
          onChange={(name) => change({ name })}
        />
        <Select
          label={words('setting.zone')}
          value={calendar.zone}
          wrong={wrong('.zone')}
          options={zoneOptions(calendar.zone)}
          onChange={(zone) => change({ zone })}
        />
      </div>
      <div className={styles.week}>
        {WEEKDAYS.map((day) => (
          <Field
            key={day}
            label={weekdayIn(locale, capital(day))}
            value={calendar.weekly[day]}
            placeholder={words('settings.hours.closed')}
            wrong={wrongHours(`.weekly.${day}`, calendar.weekly[day])}
            onChange={(text) => change({ weekly: { ...calendar.weekly, [day]: text } })}
          />
        ))}
      </div>
      <OpenThisWeek calendar={calendar} />
      <details
        className={styles.exceptions}
        open={opened}
        onToggle={(event) => setOpened(event.currentTarget.open)}
      >
        <summary>{words('settings.hours.exceptions', { count: calendar.exceptions.length })}</summary>
        {calendar.exceptions.map((each, at) => (
          <div
            key={at}
            className={styles.exception}
            role="group"
            aria-label={words('settings.hours.exception', { n: at + 1 })}
          >
            <DayField
              label={words('settings.hours.from')}
              value={each.from}
              wrong={
                wrong(`.exceptions[${at}].date`) ??
                wrong(`.exceptions[${at}].from`) ??
                wrong(`.exceptions[${at}]`)
              }
              onChange={(from) => exception(at, { from })}
            />
            <DayField
              label={words('settings.hours.to')}
              value={each.to}
              wrong={wrong(`.exceptions[${at}].to`)}
              onChange={(to) => exception(at, { to })}
            />
            <Field
              label={words('settings.hours.hours')}
              value={each.hours}
              placeholder={words('settings.hours.closed')}
              wrong={wrongHours(`.exceptions[${at}].hours`, each.hours)}
              onChange={(hours) => exception(at, { hours })}
            />
            <Button
              kind="quiet"
              label={words('settings.hours.exception.remove', { n: at + 1 })}
              onClick={() => change({ exceptions: calendar.exceptions.filter((_, place) => place !== at) })}
            >
              {words('settings.remove')}
            </Button>
          </div>
        ))}
      </details>
      <div className={form.buttons}>
        <Button
          onClick={() => {
            setOpened(true);
            change({ exceptions: [...calendar.exceptions, { from: '', to: '', hours: '' }] });
          }}
        >
          {words('settings.hours.exception.add')}
        </Button>
        <Button kind="quiet" onClick={remove} label={words('settings.hours.remove', { name: calendar.name })}>
          {words('settings.hours.remove.short')}
        </Button>
      </div>
    </section>
  );
}

/** By the server, so that it is what numbers will be counted by. */
function OpenThisWeek({ calendar }: { readonly calendar: CalendarDraft }) {
  const words = useWords();
  const asked = useDeferredValue(calendarOf(calendar));
  const { data } = useQuery({
    queryKey: ['openHours', asked],
    queryFn: async ({ signal }) => (await request(OpenHoursDocument, { calendar: asked }, signal)).openHours,
    placeholderData: keepPreviousData,
  });
  return (
    <p className={styles.lead} role="status">
      {data === undefined
        ? '\u00a0'
        : data.seconds == null
          ? words('settings.hours.unreadable')
          : words('settings.hours.open', {
              hours: Math.floor(data.seconds / 3600),
              minutes: Math.round((data.seconds % 3600) / 60),
            })}
    </p>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly wrong: string | null;
  readonly onChange: (value: string) => void;
}

function DayField({ label, value, wrong, onChange }: DayFieldProps) {
  const id = useId();
  return (
    <div className={form.field}>
      <label htmlFor={id} className={form.label}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        className={form.input}
        value={value}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : `${id}-wrong`}
        onChange={(event) => onChange(event.target.value)}
      />
      {wrong === null ? null : (
        <span id={`${id}-wrong`} className={form.wrong}>
          {wrong}
        </span>
      )}
    </div>
  );
}
