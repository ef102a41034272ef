import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { metricTitle } from '../../../messages/metric-name.ts';
import { messageFor } from '../../../messages/words.ts';
import { definitionsOptions, type CatalogueEntry } from '../../../request/definitions.ts';
import { valuesOptions } from '../../../request/workspaces.ts';
import { Button } from '../../../ui/button.tsx';
import { Field, Select } from '../../../ui/field.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { useWorkspace } from '../../../workspace/use-workspace.ts';
import type { Settings } from '../settings.ts';
import { SettingsForm } from '../settings-form.tsx';
import styles from '../settings.module.css';
import { WithSettings } from '../with-settings.tsx';
import { changeOfTargets, problemsOfTargets, targetDrafts, type TargetDraft } from './target-draft.ts';

export function TargetsSection() {
  const words = useWords();
  const catalogue = useQuery(definitionsOptions).data;
  return (
    <>
      <p className={styles.lead}>{words('settings.targets.lead')}</p>
      <WithSettings>
        {(settings) =>
          catalogue === undefined ? null : <Targets settings={settings} catalogue={catalogue} />
        }
      </WithSettings>
    </>
  );
}

interface TargetsProps {
  readonly settings: Settings;
  readonly catalogue: readonly CatalogueEntry[];
}

const NEW = { metric: 'repeat_rate', text: '', team: '', channel: '' };

function Targets({ settings, catalogue }: TargetsProps) {
  const words = useWords();
  const { name: workspace } = useWorkspace();
  const teams = useQuery(valuesOptions(workspace, 'team')).data ?? [];
  const channels = useQuery(valuesOptions(workspace, 'channel')).data ?? [];
  const unitOf = useCallback(
    (metric: string) => catalogue.find((each) => each.metric === metric)?.unit ?? 'count',
    [catalogue],
  );
  const metrics = catalogue.map(({ metric, title, topic }) => ({
    value: metric,
    label: metricTitle(words, { metric, title }),
    group: words(messageFor(`topic.${topic}`, 'topic.other'), { topic }),
  }));
  const anyOf = (names: readonly string[], chosen: string, all: string) => [
    { value: '', label: all },
    ...[...new Set([...names, chosen])]
      .filter((name) => name !== '')
      .map((name) => ({ value: name, label: name })),
  ];
  const draftOf = useCallback((from: Settings) => ({ targets: targetDrafts(from, unitOf) }), [unitOf]);
  return (
    <SettingsForm
      settings={settings}
      draftOf={draftOf}
      changeOf={({ targets }) => changeOfTargets(targets, unitOf)}
      problemsOf={({ targets }) => problemsOfTargets(targets)}
    >
      {({ draft, set, wrong }) => {
        const change = (at: number, part: Partial<TargetDraft>) =>
          set({ targets: draft.targets.map((each, place) => (place === at ? { ...each, ...part } : each)) });
        return (
          <>
            {draft.targets.length === 0 ? <p>{words('settings.targets.none')}</p> : null}
            {draft.targets.map((target, at) => (
              <fieldset key={at} className={styles.target}>
                <legend className={styles.hidden}>{words('settings.targets.nth', { n: at + 1 })}</legend>
                <Select
                  label={words('settings.targets.metric')}
                  value={target.metric}
                  options={metrics}
                  wrong={wrong(`targets[${at}].metric`) ?? wrong(`targets[${at}]`)}
                  onChange={(metric) => change(at, { metric })}
                />
                <Field
                  label={words(
                    messageFor(`settings.targets.value.${unitOf(target.metric)}`, 'settings.targets.value'),
                  )}
                  value={target.text}
                  wrong={wrong(`targets[${at}].value`)}
                  onChange={(text) => change(at, { text })}
                />
                <Select
                  label={words('dimension.team')}
                  value={target.team}
                  options={anyOf(teams, target.team, words('settings.targets.all'))}
                  wrong={wrong(`targets[${at}].team`)}
                  onChange={(team) => change(at, { team })}
                />
                <Select
                  label={words('dimension.channel')}
                  value={target.channel}
                  options={anyOf(channels, target.channel, words('settings.targets.all'))}
                  onChange={(channel) => change(at, { channel })}
                />
                <Button
                  kind="quiet"
                  label={words('settings.targets.remove', { n: at + 1 })}
                  onClick={() => set({ targets: draft.targets.filter((_, place) => place !== at) })}
                >
                  {words('settings.remove')}
                </Button>
              </fieldset>
            ))}
            <div>
              <Button onClick={() => set({ targets: [...draft.targets, NEW] })}>
                {words('settings.targets.add')}
              </Button>
            </div>
          </>
        );
      }}
    </SettingsForm>
  );
}
