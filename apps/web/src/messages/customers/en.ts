/** The words of merging, taking out and erasing customers. */
export const en = {
  'customers.title': 'Customers',
  'customers.merge': 'Two ids, one customer',
  'customers.merge.sentence':
    'Cases of both count as cases of one from then on: repeats and what follows are seen across them.',
  'customers.merge.from': 'This id',
  'customers.merge.into': 'belongs to this customer',
  'customers.merge.do': 'Make them one',
  'customers.merge.title': 'Make them one customer?',
  'customers.merge.what':
    'Everything of {from} counts for {into} from now on. This cannot be taken apart again on this page.',
  'customers.merge.done': 'They are one now.',
  'customers.take': 'Give a customer what is kept of them',
  'customers.take.sentence':
    'Everything kept under this id goes into a file: events, cases, contacts, handoffs, risk, notes. Values are in it as fingerprints; people who work here stand under numbers. It is noted that this was done.',
  'customers.take.who': 'Id of the customer asking',
  'customers.take.do': 'Save as file',
  'customers.take.done':
    '{events, plural, =0 {Nothing is kept under this id.} one {Saved: # event} other {Saved: # events}}{events, plural, =0 {} other {, {cases, plural, =0 {no case of their own} one {# case} other {# cases}}.}}',
  'customers.erase': 'Forget a customer',
  'customers.erase.sentence':
    'The events and fingerprints go, and every number is computed again. The same export loaded later does not bring them back.',
  'customers.erase.who': 'Id of the customer',
  'customers.erase.do': 'Erase',
  'customers.erase.title': 'Erase this customer?',
  'customers.erase.what':
    '{events, plural, one {# event} other {# events}} of {customer}{ids, plural, one {} other {, who is known by # ids,}} and the fingerprints of what was told will go, and {cases, plural, =0 {no case} one {# case} other {# cases}} with them. They cannot be brought back.',
  'customers.erase.done': 'Erased.',
} as const;
