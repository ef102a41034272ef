/** The words of coming in: signing in, one-time links, passwords. */
export const en = {
  'enter.title': 'Sign in',
  'enter.email': 'E-mail',
  'enter.password': 'Password',
  'enter.do': 'Sign in',
  'enter.company': 'Sign in with {company}',
  'enter.company.or': 'or',
  'enter.forgotten': 'I forgot my password',
  'enter.forgotten.sentence': 'We send a link for a new password, if this address has an account.',
  'enter.forgotten.do': 'Send the link',
  'enter.forgotten.done':
    'If this address has an account, a link is on its way. It opens once, within two hours.',
  'enter.back': 'Back to signing in',
  'enter.setup': 'The first account',
  'enter.setup.sentence':
    'It may do everything on this server: make workspaces, invite people, erase customers.',
  'enter.invitation': 'You are invited to {workspace}',
  'enter.invitation.known': 'You have an account already: take the invitation, then sign in.',
  'enter.newPassword': 'A new password',
  'enter.newPassword.sentence': 'You will be signed out everywhere else.',
  'enter.name': 'Your name',
  'enter.password.new': 'New password',
  'enter.password.hint': 'At least 12 characters. Several words are better than odd signs.',
  'enter.account.make': 'Make the account',
  'enter.take': 'Take the invitation',
  'enter.taken': 'The invitation is taken. Sign in now.',
  'enter.password.set': 'Set the password',
  'enter.problem.wrong':
    'Address and password do not fit together. After several tries in a row the account is locked for a while.',
  'enter.problem.too_many': 'Too many tries. Wait some minutes.',
  'enter.problem.no_mail': 'This server cannot send mail. Ask whoever runs it for a link.',
  'enter.problem.link_over': 'This link was used already, or is too old. Ask for a new one.',
  'enter.problem.too_short': 'Too short: at least 12 characters.',
  'enter.problem.too_long': 'Too long.',
  'enter.problem.known': 'Too easily guessed.',
  'enter.problem.taken': 'This address has an account already.',
  'enter.problem.needed': 'Needed.',
  'enter.problem.company_unreachable':
    'The sign-in of your company does not answer just now. Try again in some minutes, or tell whoever runs this server.',
  'enter.problem.company_refused': 'The sign-in of your company did not confirm who you are. Try again.',
  'enter.problem.company_over': 'That took too long, or was begun in another window. Try again.',
  'enter.problem.company_unverified':
    'Your company does not say that your e-mail address is yours. Ask whoever looks after its sign-in.',
  'enter.problem.company_unknown':
    'You have no access here yet. Ask an admin to invite you by the address that you have at your company.',
  'enter.problem.company_other':
    'This address belongs to an account of somebody else at your company. Ask whoever runs this server.',
  'enter.problem.company_locked':
    'The account is locked for a while after several wrong passwords. Try again later.',
  'enter.problem.other': 'This does not look right.',
} as const;
