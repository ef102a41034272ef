/** What is wrong with a role, and the teams that go with it. */
import { badInput } from '../graphql/errors.ts';
import { isMemberRole, MEMBER_ROLES, SCOPED_ROLE } from './permissions.ts';

const MOST_TEAMS = 200;

/** The teams to be kept with the role: none where it has no scope. A team may be named before it has had a case. */
export function scopeOfRole(role: string, asked: readonly string[]): readonly string[] {
  if (!isMemberRole(role)) throw badInput('role', 'one_of', { allowed: MEMBER_ROLES.join(', ') });
  if (role !== SCOPED_ROLE) return [];
  const teams = [...new Set(asked.map((team) => team.trim()).filter((team) => team !== ''))].sort();
  if (teams.length === 0) throw badInput('teams', 'one_needed');
  if (teams.length > MOST_TEAMS) throw badInput('teams', 'at_most', { limit: MOST_TEAMS });
  return teams;
}
