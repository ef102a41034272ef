/** What the objects of an object-centric log are to a support desk, by the names of their types. */
export type ObjectRole = 'case' | 'customer' | 'team' | 'agent' | 'channel';

const ROLES: readonly (readonly [ObjectRole, RegExp])[] = [
  ['case', /^(?:support|service)?(?:case|ticket|incident|request|complaint|issue|conversation)s?$/],
  ['customer', /^(?:customer|client|caller|requester|applicant|citizen|contactperson|contact)s?$/],
  ['team', /^(?:support|service)?(?:team|group|queue|department|unit|assignmentgroup)s?$/],
  ['agent', /^(?:support|service)?(?:agent|employee|resource|operator|worker|clerk|user)s?$/],
  ['channel', /^(?:contact)?channels?$/],
];

/** null = nothing that is read. */
export function roleOfType(type: string): ObjectRole | null {
  const name = type.toLowerCase().replace(/[^\p{L}]/gu, '');
  return ROLES.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}
