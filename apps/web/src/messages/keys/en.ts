/** The words of what the keyboard does. */
export const en = {
  'keys.palette': 'Go to, find or do anything',
  'keys.page': 'Page: {page}',
  'keys.filter': 'Filter',
  'keys.next': 'Next row of a list',
  'keys.previous': 'Previous row of a list',
  'keys.open': 'Open the row',
  'keys.close': 'Close what is open',
  'keys.list': 'This list',
  'keys.single': 'Shortcuts of one key',
  'keys.single.hint': 'Turn them off if you dictate, or if they get in your way.',
} as const;
