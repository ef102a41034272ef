/** What a workspace sets: read, changed in parts, replaced by a file, set back. Everything goes through `checkSettings`. */
import { Injectable } from '@nestjs/common';
import {
  addToDay,
  checkSettings,
  dayOf,
  firstDayOf,
  isZone,
  openHoursOf,
  settingsProblem,
  startOfDay,
  withChangesTakenBack,
  type AnswerSettings,
  type SettingsProblem,
} from '@twicetold/metrics';
import type { WhatIsSet, Workspace, WorkspaceChange } from '@twicetold/store';
import type {
  CalendarInput,
  ChangedSettings,
  OpenHoursOfWeek,
  SettingsChangeInput,
  SettingsVersion,
} from '../generated/graphql.ts';
import { noted } from '../access/noted.ts';
import { calendarOf, namedTwice, settingsWith } from '../settings/settings-change.ts';
import { shownProblem, shownSettings, shownVersion, type SettingsHead } from '../settings/shown-settings.ts';
import { Stores } from '../stores.ts';
import { badInput, notFound } from './errors.ts';
import { WorkspaceService } from './workspace.service.ts';

const LONGEST_TITLE = 80;
const LONGEST_AUTHOR = 80;
const MOST_VERSIONS = 500;

export type Changed = Omit<ChangedSettings, 'settings'> & { readonly settings: SettingsHead };

/** Whoever may change something, and what of it they saw. */
export interface Changing {
  readonly workspace: string;
  readonly version: number;
  readonly author?: string | null;
}

@Injectable()
export class SettingsService {
  constructor(
    private readonly stores: Stores,
    private readonly workspaces: WorkspaceService,
  ) {}

  async settings(name: string): Promise<SettingsHead> {
    return shownSettings(await this.workspaces.named(name));
  }

  change(changing: Changing, asked: SettingsChangeInput): Promise<Changed> {
    return this.#write(changing, (now) => {
      const problems = [...problemsOfHead(asked), ...namedTwice(asked)];
      if (problems.length > 0) throw new NotTaken(problems);
      return {
        ...(asked.title == null ? {} : { title: asked.title.trim() }),
        ...(asked.zone == null ? {} : { zone: asked.zone }),
        ...(asked.keepTexts == null ? {} : { keepTexts: asked.keepTexts }),
        settings: { ...checked(settingsWith(now.settings, asked)) },
      };
    });
  }

  replace(changing: Changing, file: string): Promise<Changed> {
    return this.#write(changing, () => ({ settings: { ...checked(parsed(file)) } }));
  }

  async undo(changing: Changing, version: number): Promise<Changed> {
    const { id } = await this.workspaces.named(changing.workspace);
    const kept = await this.stores.workspaces.settingsChange(id, version);
    if (kept === null) throw notFound('change', version);
    return this.#write(changing, ({ title, zone, keepTexts, settings }) => {
      const { title: before, ...rest } = withChangesTakenBack(
        { title, zone, keepTexts, ...settings },
        kept.changes,
      ) as unknown as Required<WorkspaceChange>;
      const { zone: zoneBefore, keepTexts: textsBefore, ...others } = rest;
      return { title: before, zone: zoneBefore, keepTexts: textsBefore, settings: { ...checked(others) } };
    });
  }

  async history({ id }: Workspace, first: number, before: number | null): Promise<SettingsVersion[]> {
    if (first < 0 || first > MOST_VERSIONS) throw badInput('first', 'whole', { low: 0, high: MOST_VERSIONS });
    return (await this.stores.workspaces.settingsHistory(id, first, before)).map(shownVersion);
  }

  folding({ id }: Workspace): Promise<{ waiting: number; failed: number }> {
    return this.stores.refold.backlog(id);
  }

  /** The week runs from Monday by the clock of the calendar. */
  openHours(asked: CalendarInput): OpenHoursOfWeek {
    const calendar = calendarOf(asked);
    const found = checkSettings({ calendars: [calendar] });
    if (!found.ok) return { monday: null, seconds: null, problems: found.problems.map(shownProblem) };
    const monday = firstDayOf(dayOf(Date.now(), calendar.zone), 'week');
    const starts = startOfDay(monday, calendar.zone);
    const ends = startOfDay(addToDay(monday, 1, 'week'), calendar.zone);
    return { monday, seconds: openHoursOf(calendar).between(starts, ends) / 1000, problems: [] };
  }

  async #write(
    { workspace: name, version, author }: Changing,
    change: (now: WhatIsSet) => WorkspaceChange,
  ): Promise<Changed> {
    const { id, settingsVersion: before } = await this.workspaces.named(name);
    const said = author?.trim().slice(0, LONGEST_AUTHOR) ?? '';
    const calibrations = await this.stores.calibrations.list(id);
    const written = await this.stores.workspaces
      .changeSettings(id, {
        author: said === '' ? null : said,
        seen: version,
        change: (now) => {
          const wanted = change(now);
          const { riskCalibration } = wanted.settings as AnswerSettings;
          const fitted = calibrations.some(
            (kept) => kept.version === riskCalibration && kept.report.fit !== null,
          );
          if (riskCalibration !== undefined && !fitted)
            throw new NotTaken([settingsProblem('riskCalibration', 'no_calibration')]);
          return wanted;
        },
      })
      .catch((error: unknown) => {
        if (error instanceof NotTaken) return error;
        throw error;
      });
    if (written instanceof NotTaken)
      return {
        settings: await this.settings(name),
        conflicts: [],
        problems: written.problems.map(shownProblem),
      };
    const { settingsVersion } = written.workspace;
    if (written.conflicts.length === 0 && settingsVersion !== before)
      await noted(this.stores, id, 'settings_changed', { version: settingsVersion });
    return {
      settings: shownSettings(written.workspace),
      conflicts: [...written.conflicts],
      problems: [],
    };
  }
}

/** Takes the transaction back; told to whoever asked, as problems. */
class NotTaken extends Error {
  override readonly name = 'NotTaken';
  constructor(readonly problems: readonly SettingsProblem[]) {
    super('Settings were not taken.');
  }
}

function checked(settings: unknown): AnswerSettings {
  const found = checkSettings(settings);
  if (!found.ok) throw new NotTaken(found.problems);
  return found.settings;
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(file) as unknown;
  } catch {
    throw new NotTaken([settingsProblem('file', 'not_json')]);
  }
}

function problemsOfHead({ title, zone, keepTexts }: SettingsChangeInput): SettingsProblem[] {
  const none = Object.entries({ title, zone, keepTexts })
    .filter(([, value]) => value === null)
    .map(([field]) => settingsProblem(field, 'empty'));
  return [
    ...none,
    ...(title != null && (title.trim() === '' || title.trim().length > LONGEST_TITLE)
      ? [settingsProblem('title', 'length', { limit: LONGEST_TITLE })]
      : []),
    ...(zone != null && !isZone(zone) ? [settingsProblem('zone', 'not_a_zone')] : []),
  ];
}
