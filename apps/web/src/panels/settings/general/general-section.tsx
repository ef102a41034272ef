import { Check, Field, Select } from '../../../ui/field.tsx';
import { useWords } from '../../../ui/use-words.ts';
import type { Settings } from '../settings.ts';
import { SettingsForm } from '../settings-form.tsx';
import { WithSettings } from '../with-settings.tsx';
import { zoneOptions } from '../zone-options.ts';

interface Draft {
  readonly title: string;
  readonly zone: string;
  readonly keepTexts: boolean;
}

const draftOf = ({ title, zone, keepTexts }: Settings): Draft => ({ title, zone, keepTexts });

const changeOf = (draft: Draft, settings: Settings) => ({
  ...(draft.title === settings.title ? {} : { title: draft.title }),
  ...(draft.zone === settings.zone ? {} : { zone: draft.zone }),
  ...(draft.keepTexts === settings.keepTexts ? {} : { keepTexts: draft.keepTexts }),
});

export function GeneralSection() {
  const words = useWords();
  return (
    <WithSettings>
      {(settings) => (
        <SettingsForm settings={settings} draftOf={draftOf} changeOf={changeOf}>
          {({ draft, set, wrong }) => (
            <>
              <Field
                label={words('setting.title')}
                value={draft.title}
                wrong={wrong('title')}
                onChange={(title) => set({ title })}
              />
              <Select
                label={words('setting.zone')}
                hint={words('settings.zone.hint')}
                value={draft.zone}
                wrong={wrong('zone')}
                options={zoneOptions(settings.zone)}
                onChange={(zone) => set({ zone })}
              />
              <Check
                label={words('setting.keepTexts')}
                hint={words('settings.keepTexts.hint')}
                checked={draft.keepTexts}
                onChange={(keepTexts) => set({ keepTexts })}
              />
            </>
          )}
        </SettingsForm>
      )}
    </WithSettings>
  );
}
