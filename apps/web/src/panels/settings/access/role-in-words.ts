import { messageFor, type Words } from '../../../messages/words.ts';

/** "Team lead: Billing, Sales" */
export function roleInWords(
  words: Words,
  { role, teams }: { readonly role: string; readonly teams: readonly string[] },
): string {
  const said = words(messageFor(`access.role.${role}`, 'access.role.other'));
  return teams.length === 0 ? said : `${said}: ${teams.join(', ')}`;
}
