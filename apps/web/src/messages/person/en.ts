/** The words of who reads, and whose cases. */
export const en = {
  person: 'You and your settings here',
  'person.is': '{name}: your settings here',
  'person.name': 'Your name',
  'person.name.hint':
    'It stands beside your notes, kept views and what you do with cases. This browser remembers it.',
  'person.signedIn': 'Signed in as {name}',
  'person.signOut': 'Sign out',
  'person.local': 'Signed in without a form, because this server can be reached from this machine only.',
  'workspace.empty': 'nothing loaded yet',
  'workspace.reach': '{cases} · until {day}',
  'workspace.sample': 'sample',
} as const;
