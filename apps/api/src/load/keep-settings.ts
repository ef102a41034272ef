/** What a source says of its organisation becomes a setting of the workspace, unless the organisation has set it already. */
import type { AnswerSettings } from '@twicetold/metrics';
import type { Stores } from '../stores.ts';

/** Calendars are added under names that are new; the default stays what it is. */
export async function keepSettings(
  { workspaces }: Stores,
  workspaceId: number,
  told: AnswerSettings,
): Promise<void> {
  const { calendars = [], defaultCalendar } = told;
  if (calendars.length === 0) return;
  const settings: AnswerSettings = (await workspaces.withId(workspaceId))?.settings ?? {};
  const own = settings.calendars ?? [];
  const added = calendars.filter(({ name }) => !own.some((calendar) => calendar.name === name));
  const chosen = settings.defaultCalendar ?? defaultCalendar;
  if (added.length === 0 && chosen === settings.defaultCalendar) return;
  await workspaces.update(workspaceId, {
    settings: {
      ...settings,
      calendars: [...own, ...added],
      ...(chosen === undefined ? {} : { defaultCalendar: chosen }),
    },
  });
}
