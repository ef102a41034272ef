/** The words of weekdays and hours. */
export const en = {
  'week.title': 'When do customers make contact?',
  'week.answer':
    'Most come on {weekday} between {hour}:00 and {next}:00: {n} of {total}. Clock of {zone}; arrow keys move from hour to hour.',
  'week.answer.none': 'Nobody came.',
  'week.cell': '{weekday}, {hour}:00: {contacts}',
} as const;
