/** The words of the first load and new workspaces. */
export const en = {
  'firstLoad.title': 'Load your first log',
  'firstLoad.sentence':
    'Drop an export of your helpdesk, a process-mining log or a spreadsheet. What went in is told exactly, and can be taken back.',
  'firstLoad.files':
    '{count, plural, one {{first} is ready; it goes up once the workspace is there.} other {# files are ready; they go up once the workspace is there.}}',
  'workspace.new.title': 'What it is called',
  'workspace.new.title.hint': 'The organisation or the desk whose cases these are.',
  'workspace.new.name': 'Name in addresses and commands',
  'workspace.new.name.hint': 'Lower-case letters, digits and hyphens; it cannot be changed.',
  'workspace.new.zone': 'Time zone',
  'workspace.new.zone.hint': 'Days, weeks and months are cut in it, and times without a zone are read in it.',
  'workspace.new.texts': 'Keep the words of messages',
  'workspace.new.texts.hint':
    'Off: words are read once, for what they say, and not kept. On: timelines also show them.',
  'workspace.new.create': 'Make the workspace',
} as const;
