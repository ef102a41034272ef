/** The words of the tour of a workspace. */
export const en = {
  'tour.place': '{place} of {all}',
  'tour.next': 'Next',
  'tour.back': 'Back',
  'tour.skip': 'Skip the rest',
  'tour.done': 'Done',
  'tour.finding.title': 'What there is to know',
  'tour.finding': '{sentence} Each sentence is computed from the cases, and its evidence is a click away.',
  'tour.edge.title': 'Where it gets lost',
  'tour.edge':
    '“{from}” to “{to}”: {loss} of what was known is lost. Open the pair to see which facts, and what became of the customers.',
  'tour.case.title': 'Told again',
  'tour.case':
    '{count, plural, =0 {One case on one screen: {id}.} one {The worst case of the month, {id}: # fact had to be told again.} other {The worst case of the month, {id}: # facts had to be told again.}} Each is joined to its first telling by an arc.',
  'tour.explore.title': 'Ask anything',
  'tour.explore':
    'Any number, by up to two dimensions, over time or as a whole. The question stands in the address: a link is a view, and the back button undoes.',
  'tour.palette.title': 'Everything by its first letters',
  'tour.palette': '{keys} opens pages, metrics, filters, cases and actions, without the pointer.',
  'tour.data.title': 'Now your own',
  'tour.data': 'Load an export of your helpdesk. What it cannot tell is said, not guessed.',
} as const;
