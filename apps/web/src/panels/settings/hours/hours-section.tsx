import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/field.tsx';
import { TypedUnbroken } from '../../../ui/unbroken.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { useWorkspace } from '../../../workspace/use-workspace.ts';
import { SettingsForm } from '../settings-form.tsx';
import styles from '../settings.module.css';
import { WithSettings } from '../with-settings.tsx';
import { type CalendarDraft, changeOfHours, hoursDraft, newCalendar } from './calendar-draft.ts';
import { CalendarFields } from './calendar-fields.tsx';

export function HoursSection() {
  const words = useWords();
  const { zone } = useWorkspace();
  return (
    <>
      <p className={styles.lead}>
        <TypedUnbroken text={words('settings.hours.lead')} />
      </p>
      <WithSettings>
        {(settings) => (
          <SettingsForm settings={settings} draftOf={hoursDraft} changeOf={changeOfHours}>
            {({ draft, set, wrong }) => {
              const { calendars, defaultCalendar } = draft;
              const change = (at: number, part: Partial<CalendarDraft>) =>
                set({
                  calendars: calendars.map((each, place) => (place === at ? { ...each, ...part } : each)),
                });
              const free = [1, 2, 3, 4, 5, 6, 7, 8, 9]
                .map((n) => words('settings.hours.name.new', { n }))
                .find((name) => calendars.every((each) => each.name !== name));
              return (
                <>
                  <Select
                    label={words('setting.defaultCalendar')}
                    hint={words('settings.hours.default.hint')}
                    value={defaultCalendar}
                    wrong={wrong('defaultCalendar')}
                    options={[
                      { value: '', label: words('settings.hours.none') },
                      ...[...new Set([...calendars.map(({ name }) => name), defaultCalendar])]
                        .filter((name) => name !== '')
                        .map((name) => ({ value: name, label: name })),
                    ]}
                    onChange={(chosen) => set({ defaultCalendar: chosen })}
                  />
                  {calendars.map((calendar, at) => (
                    <CalendarFields
                      key={at}
                      calendar={calendar}
                      wrong={(field) => wrong(`calendars[${at}]${field}`)}
                      change={(part) => change(at, part)}
                      remove={() => set({ calendars: calendars.filter((_, place) => place !== at) })}
                    />
                  ))}
                  <div>
                    <Button onClick={() => set({ calendars: [...calendars, newCalendar(free ?? '', zone)] })}>
                      {words('settings.hours.add')}
                    </Button>
                  </div>
                </>
              );
            }}
          </SettingsForm>
        )}
      </WithSettings>
    </>
  );
}
