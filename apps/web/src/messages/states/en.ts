/** The words of what stands where a number does not. */
export const en = {
  'state.loading': 'Loading',
  'state.empty': 'Nothing here in this period',
  'state.empty.hint': 'A longer period or fewer filters will show more.',
  'state.empty.everything': 'Look at everything there is',
  'state.few': '{n, plural, one {Only # — too few to say} other {Only # — too few to say}}',
  'state.few.hint': 'Below five, a number says more about the few than about the service.',
  'state.unknown': 'Unknown',
  'failed.unreachable': 'The server does not answer. Is it running?',
  'failed.broken': 'The server answered, but not as agreed ({reason}).',
  'failed.title.forbidden': 'Not part of your role',
  'failed.forbidden': 'Whoever looks after this workspace can change that.',
  'failed.forbidden.ask': '{admins} can give you access.',
  'failed.refused': '{reason}',
  'failed.retry': 'Try again',
  'workspace.none': 'You see no workspace yet',
  'workspace.none.sentence': 'Whoever runs this server, or an admin of a workspace, can invite you to one.',
} as const;
