import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { valuesOptions } from '../../../request/workspaces.ts';
import { Field, Select } from '../../../ui/field.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { useFormat } from '../../../workspace/use-format.ts';
import { useNames } from '../../../workspace/use-names.ts';
import { useWorkspace } from '../../../workspace/use-workspace.ts';
import { calibrationsOptions } from '../../calibration/calibrations.ts';
import { notANumber } from '../problem-in-words.ts';
import { numberIn, type Change, type Settings } from '../settings.ts';
import { SettingsForm } from '../settings-form.tsx';
import styles from '../settings.module.css';
import { WithSettings } from '../with-settings.tsx';

interface Draft {
  readonly threshold: string;
  /** Empty: none. */
  readonly calibration: string;
  /** Empty: 1. */
  readonly weights: Readonly<Record<string, string>>;
}

function draftFrom(
  { riskThreshold, riskCalibration, fieldWeights }: Settings,
  fields: readonly string[],
): Draft {
  const names = [...new Set([...fields, ...fieldWeights.map(({ field }) => field)])];
  return {
    threshold: riskThreshold == null ? '' : String(riskThreshold),
    calibration: riskCalibration == null ? '' : String(riskCalibration),
    weights: Object.fromEntries(
      names.map((name) => [name, String(fieldWeights.find(({ field }) => field === name)?.weight ?? '')]),
    ),
  };
}

function changeOf({ threshold, calibration, weights }: Draft, settings: Settings): Change {
  const was = draftFrom(settings, Object.keys(weights));
  return {
    ...(threshold === was.threshold ? {} : { riskThreshold: numberIn(threshold) }),
    ...(calibration === was.calibration
      ? {}
      : { riskCalibration: calibration === '' ? null : Number(calibration) }),
    ...(JSON.stringify(weights) === JSON.stringify(was.weights)
      ? {}
      : {
          fieldWeights: Object.entries(weights).flatMap(([field, text]) =>
            text.trim() === '' ? [] : [{ field, weight: numberIn(text) ?? 1 }],
          ),
        }),
  };
}

export function WeightsSection() {
  const words = useWords();
  const { name } = useWorkspace();
  const fields = useQuery(valuesOptions(name, 'field')).data;
  return (
    <>
      <p className={styles.lead}>{words('settings.weights.lead')}</p>
      <WithSettings>
        {(settings) => (fields === undefined ? null : <Weights settings={settings} fields={fields} />)}
      </WithSettings>
    </>
  );
}

function Weights({ settings, fields }: { readonly settings: Settings; readonly fields: readonly string[] }) {
  const words = useWords();
  const format = useFormat();
  const nameOf = useNames();
  const { name: workspace } = useWorkspace();
  const calibrations = useQuery(calibrationsOptions(workspace)).data ?? [];
  const learnedFrom = (version: string) => {
    const chosen = calibrations.find((each) => String(each.version) === version);
    return chosen === undefined
      ? ''
      : words('settings.calibration.from', { n: chosen.n, outcomes: chosen.outcomes });
  };
  const draftOf = useCallback((from: Settings) => draftFrom(from, fields), [fields]);
  const problemsOf = ({ threshold, weights }: Draft) =>
    [
      ['riskThreshold', threshold] as const,
      ...Object.entries(weights).map(([field, text]) => [`fieldWeights.${field}`, text] as const),
    ]
      .filter(([, text]) => text.trim() !== '' && numberIn(text) === null)
      .map(([field]) => notANumber(field));
  return (
    <SettingsForm settings={settings} draftOf={draftOf} changeOf={changeOf} problemsOf={problemsOf}>
      {({ draft, set, wrong }) => (
        <>
          <Field
            label={words('setting.riskThreshold')}
            hint={words('settings.threshold.hint')}
            placeholder={String(settings.defaults.riskThreshold)}
            short
            value={draft.threshold}
            wrong={wrong('riskThreshold')}
            onChange={(threshold) => set({ threshold })}
          />
          <Select
            label={words('setting.riskCalibration')}
            hint={[words('settings.calibration.hint'), learnedFrom(draft.calibration)].join(' ').trim()}
            value={draft.calibration}
            wrong={wrong('riskCalibration')}
            options={[
              { value: '', label: words('settings.calibration.none') },
              ...calibrations.flatMap(({ version, fit, asOf }) =>
                fit == null
                  ? []
                  : [
                      {
                        value: String(version),
                        label: words('settings.calibration.version', {
                          version,
                          asOf: format.day(asOf),
                          auc: format.exact('index', fit.auc.value ?? null),
                        }),
                      },
                    ],
              ),
            ]}
            onChange={(calibration) => set({ calibration })}
          />
          <h3>{words('setting.fieldWeights')}</h3>
          <p className={styles.lead}>{words('settings.weights.hint')}</p>
          <div className={styles.week}>
            {Object.entries(draft.weights).map(([field, text]) => (
              <Field
                key={field}
                label={nameOf('field', field)}
                placeholder="1"
                value={text}
                wrong={wrong(`fieldWeights.${field}`)}
                onChange={(weight) => set({ weights: { ...draft.weights, [field]: weight } })}
              />
            ))}
          </div>
        </>
      )}
    </SettingsForm>
  );
}
