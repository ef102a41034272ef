import { Check, Field } from '../../../ui/field.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { notANumber } from '../problem-in-words.ts';
import { numberIn, type Change, type Settings } from '../settings.ts';
import { SettingsForm } from '../settings-form.tsx';
import styles from '../settings.module.css';
import { WithSettings } from '../with-settings.tsx';

const ENDS = ['low', 'likely', 'high'] as const;
type Draft = Readonly<Record<(typeof ENDS)[number], string>> & { readonly own: boolean };

const text = (value: number) => String(Math.round(value * 100) / 100);

function draftOf({ audience, defaults }: Settings): Draft {
  const { low, likely, high } = audience ?? defaults.audience;
  return { own: audience != null, low: text(low), likely: text(likely), high: text(high) };
}

const changeOf = ({ own, low, likely, high }: Draft): Change => ({
  audience: own
    ? { low: numberIn(low) ?? 0, likely: numberIn(likely) ?? 0, high: numberIn(high) ?? 0 }
    : null,
});

export function AudienceSection() {
  const words = useWords();
  const problemsOf = (draft: Draft) =>
    ENDS.filter((end) => draft.own && numberIn(draft[end]) === null).map((end) =>
      notANumber(`audience.${end}`),
    );
  return (
    <>
      <p className={styles.lead}>{words('settings.audience.lead')}</p>
      <p className={styles.lead}>{words('settings.audience.sources')}</p>
      <WithSettings>
        {(settings) => (
          <SettingsForm settings={settings} draftOf={draftOf} changeOf={changeOf} problemsOf={problemsOf}>
            {({ draft, set, wrong }) => (
              <>
                <Check
                  label={words('settings.audience.own')}
                  hint={words('settings.audience.own.hint')}
                  checked={draft.own}
                  onChange={(own) => set(own ? { own } : { ...draftOf({ ...settings, audience: null }) })}
                />
                {draft.own ? (
                  <div className={styles.week}>
                    {ENDS.map((end) => (
                      <Field
                        key={end}
                        label={words(`settings.audience.${end}`)}
                        value={draft[end]}
                        wrong={wrong(`audience.${end}`) ?? (end === 'low' ? wrong('audience') : null)}
                        onChange={(value) => set({ [end]: value })}
                      />
                    ))}
                  </div>
                ) : (
                  <p>
                    {words('settings.audience.default', {
                      low: Number(draft.low),
                      likely: Number(draft.likely),
                      high: Number(draft.high),
                    })}
                  </p>
                )}
              </>
            )}
          </SettingsForm>
        )}
      </WithSettings>
    </>
  );
}
