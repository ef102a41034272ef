import type { CaseMeasures } from './case-measures.ts';
import { count, minutes, type Figure } from './figure.ts';

const repliesOf = ({ contacts }: CaseMeasures) =>
  contacts.filter(({ direction, bot }) => direction === 'outbound' && !bot);

export const CONVERSATION: readonly Figure[] = [
  count({
    id: 'contacts',
    title: 'Contacts',
    meaning: 'Contacts that the customer made, thanks after the resolution left out.',
    ofCase: ({ case: { inboundContacts } }) => inboundContacts,
  }),
  count({
    id: 'replies',
    title: 'Replies',
    meaning:
      'Answers of people that the customer could see; notes among agents and answers of machines are none.',
    ofCase: (measures) => repliesOf(measures).length,
  }),
  ...minutes({
    id: 'first_reply_minutes',
    title: 'First reply',
    meaning:
      'From the opening, not from the first contact, until the first answer of a person that the customer could see.',
    spans: (measures) => {
      const answered = repliesOf(measures).flatMap(({ at }) => (at === null ? [] : [at]));
      return answered.length === 0
        ? null
        : [{ from: measures.case.openedAt, to: answered.reduce((first, at) => Math.min(first, at)) }];
    },
  }),
];
