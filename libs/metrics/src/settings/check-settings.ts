/** The only door for settings: what has passed it is kept as it stands, and read without being checked again. */
import { teamNow } from '@twicetold/cases';
import { checkCalendars } from './check-calendars.ts';
import { checkTargets } from './check-targets.ts';
import { schemaProblems } from './schema-problems.ts';
import { problem, type SettingsProblem } from './settings-problem.ts';
import { settingsFields } from './settings-schema.ts';
import type { AnswerSettings } from './settings.ts';

export type CheckedSettings =
  | { readonly ok: true; readonly settings: AnswerSettings }
  | { readonly ok: false; readonly problems: readonly SettingsProblem[] };

/** Checks across fields; each may rely on every field having its shape. */
const RULES: readonly ((settings: AnswerSettings) => SettingsProblem[])[] = [
  checkCalendars,
  checkTeamNames,
  checkTeamsNow,
  checkTargets,
  checkAudience,
];

export function checkSettings(value: unknown): CheckedSettings {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse([problem('settings', 'not_an_object')]);
  const shape = Object.entries(value).flatMap(([field, given]) =>
    Object.hasOwn(settingsFields, field)
      ? schemaProblems(field, settingsFields[field as keyof AnswerSettings], given)
      : [problem(field, 'not_a_field', { fields: Object.keys(settingsFields).join(', ') })],
  );
  if (shape.length > 0) return refuse(shape);
  const settings = value as AnswerSettings;
  const problems = RULES.flatMap((rule) => rule(settings));
  return problems.length > 0 ? refuse(problems) : { ok: true, settings };
}

const refuse = (problems: readonly SettingsProblem[]): CheckedSettings => ({ ok: false, problems });

function checkTeamNames({ teamNames = {} }: AnswerSettings): SettingsProblem[] {
  return Object.keys(teamNames).flatMap((team) =>
    teamNow(teamNames, team) === team || Object.hasOwn(teamNames, teamNow(teamNames, team))
      ? [problem(`teamNames.${team}`, 'circle')]
      : [],
  );
}

/** What is said of a team is said under the name that it has now. */
function checkTeamsNow({
  teamNames = {},
  teamSites = {},
  outsourced = {},
}: AnswerSettings): SettingsProblem[] {
  return Object.entries({ teamSites, outsourced }).flatMap(([field, said]) =>
    Object.keys(said)
      .filter((team) => Object.hasOwn(teamNames, team))
      .map((team) => problem(`${field}.${team}`, 'renamed', { name: teamNames[team] ?? '' })),
  );
}

function checkAudience({ audience }: AnswerSettings): SettingsProblem[] {
  if (audience === undefined || (audience.low <= audience.likely && audience.likely <= audience.high))
    return [];
  return [problem('audience', 'falls')];
}
