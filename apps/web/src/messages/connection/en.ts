/** The words of what is said when the server does not answer, or not as it should. */
export const en = {
  'connection.silent': 'The server does not answer.',
  'connection.offline': 'No connection.',
  'connection.shown': 'Shown is what was answered at {time}.',
  'connection.try': 'Try now',
  'connection.back': 'Connected again. Everything is brought up to date.',
  'failed.outdated': 'Twicetold was updated. Load the page again.',
  'failed.title.unreachable': 'No answer',
  'failed.title.broken': 'Something went wrong on the server',
  'failed.title.refused': 'This cannot be answered as it was asked',
  'failed.title.outdated': 'This page is out of date',
  'notSaved.unreachable':
    'Not saved: the server does not answer. What you entered is still here; try again when the connection is back.',
  'notSaved.broken': 'Not saved: something went wrong on the server. What you entered is still here.',
  'notSaved.outdated': 'Not saved: Twicetold was updated. Copy what you entered and load the page again.',
  'crash.offline': 'This page has not been loaded yet',
  'crash.offline.sentence': 'The server does not answer. It opens by itself once the connection is back.',
  'crash.updated': 'Twicetold was updated',
  'crash.updated.sentence':
    'The part that belongs here has another name now. Load the page again: the address keeps your view.',
} as const;
