import { useQuery } from '@tanstack/react-query';
import { useCallback, useId } from 'react';
import { channelColour } from '../../../charts/palette.ts';
import { valuesOptions } from '../../../request/workspaces.ts';
import { Check } from '../../../ui/field.tsx';
import form from '../../../ui/form.module.css';
import { useWords } from '../../../ui/use-words.ts';
import { useWorkspace } from '../../../workspace/use-workspace.ts';
import { notANumber } from '../problem-in-words.ts';
import { numberIn, type Change, type Settings } from '../settings.ts';
import { SettingsForm } from '../settings-form.tsx';
import styles from '../settings.module.css';
import { WithSettings } from '../with-settings.tsx';

interface ChannelDraft {
  readonly channel: string;
  readonly direct: boolean;
  readonly minutes: string;
}
interface Draft {
  readonly all: boolean;
  readonly channels: readonly ChannelDraft[];
}

function draftFrom({ directChannels, contactMinutes }: Settings, names: readonly string[]): Draft {
  const set = [...(directChannels ?? []), ...contactMinutes.map(({ channel }) => channel)];
  return {
    all: directChannels === null || directChannels === undefined,
    channels: [...new Set([...names, ...set])].map((channel) => ({
      channel,
      direct: directChannels?.includes(channel) ?? true,
      minutes: String(contactMinutes.find((each) => each.channel === channel)?.minutes ?? ''),
    })),
  };
}

function changeOf({ all, channels }: Draft, settings: Settings): Change {
  const direct = all ? null : channels.filter((each) => each.direct).map(({ channel }) => channel);
  const minutes = channels.flatMap(({ channel, minutes: text }) =>
    text.trim() === '' ? [] : [{ channel, minutes: numberIn(text) ?? 0 }],
  );
  const was = draftFrom(
    settings,
    channels.map(({ channel }) => channel),
  );
  const differs = (part: (draft: Draft) => unknown) =>
    JSON.stringify(part({ all, channels })) !== JSON.stringify(part(was));
  return {
    ...(differs((draft) => [draft.all, draft.channels.map((each) => each.direct)])
      ? { directChannels: direct }
      : {}),
    ...(differs((draft) => draft.channels.map((each) => each.minutes)) ? { contactMinutes: minutes } : {}),
  };
}

export function ChannelsSection() {
  const words = useWords();
  const { name } = useWorkspace();
  const names = useQuery(valuesOptions(name, 'channel')).data;
  return (
    <>
      <p className={styles.lead}>{words('settings.channels.lead')}</p>
      <WithSettings>
        {(settings) => (names === undefined ? null : <Channels settings={settings} names={names} />)}
      </WithSettings>
    </>
  );
}

function Channels({ settings, names }: { readonly settings: Settings; readonly names: readonly string[] }) {
  const words = useWords();
  const trouble = useId();
  const draftOf = useCallback((from: Settings) => draftFrom(from, names), [names]);
  const problemsOf = ({ channels }: Draft) =>
    channels.flatMap(({ channel, minutes }) =>
      minutes.trim() !== '' && numberIn(minutes) === null ? [notANumber(`contactMinutes.${channel}`)] : [],
    );
  return (
    <SettingsForm settings={settings} draftOf={draftOf} changeOf={changeOf} problemsOf={problemsOf}>
      {({ draft, set, wrong }) => {
        const change = (channel: string, part: Partial<ChannelDraft>) =>
          set({
            channels: draft.channels.map((each) => (each.channel === channel ? { ...each, ...part } : each)),
          });
        return (
          <>
            <Check
              label={words('settings.channels.all')}
              hint={words('settings.channels.all.hint')}
              checked={draft.all}
              onChange={(all) => set({ all })}
            />
            <table className={styles.table}>
              <thead>
                <tr>
                  <th>{words('dimension.channel')}</th>
                  <th>{words('settings.channels.direct')}</th>
                  <th>{words('settings.channels.minutes')}</th>
                </tr>
              </thead>
              <tbody>
                {draft.channels.map(({ channel, direct, minutes }) => {
                  const found = wrong(`contactMinutes.${channel}`);
                  return (
                    <tr key={channel}>
                      <th scope="row" className={styles.plain}>
                        <span className={styles.swatch} style={{ background: channelColour(channel) }} />
                        {channel}
                      </th>
                      <td className={styles.plain} data-label={words('settings.channels.direct')}>
                        <input
                          type="checkbox"
                          checked={draft.all || direct}
                          disabled={draft.all}
                          aria-label={words('settings.of', {
                            what: words('settings.channels.direct'),
                            name: channel,
                          })}
                          onChange={(event) => change(channel, { direct: event.target.checked })}
                        />
                      </td>
                      <td data-label={words('settings.channels.minutes')}>
                        <input
                          className={`${form.input} ${styles.short}`}
                          inputMode="decimal"
                          value={minutes}
                          aria-label={words('settings.of', {
                            what: words('settings.channels.minutes'),
                            name: channel,
                          })}
                          aria-invalid={found !== null}
                          aria-describedby={found === null ? undefined : `${trouble}-${channel}`}
                          onChange={(event) => change(channel, { minutes: event.target.value })}
                        />
                        {found === null ? null : (
                          <span id={`${trouble}-${channel}`} className={form.wrong}>
                            {found}
                          </span>
                        )}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </>
        );
      }}
    </SettingsForm>
  );
}
