/** The words of when a mail leaves and which days it is about. */
export const en = {
  'rhythm.WEEK': 'every {weekday} at {hour}:00',
  'rhythm.MONTH': 'on day {day} of every month at {hour}:00',
  'rhythm.MONTH.last': 'on the last day of every month at {hour}:00',
  'mailPeriod.WEEK': 'the last complete week',
  'mailPeriod.FOUR_WEEKS': 'the last four complete weeks',
  'mailPeriod.MONTH': 'the last complete month',
  'mailPeriod.QUARTER': 'the last complete quarter',
  'mailPeriod.HALF_YEAR': 'the last six complete months',
} as const;
