/** The words of what moves the risk of a case. */
export const en = {
  'risk.title': 'Word-of-mouth risk',
  'risk.scale': 'of 100, as of {day}',
  'risk.probability': '%, as of {day}',
  'risk.nothing': 'Nothing went wrong that would be told to others.',
  'risk.points': '{points, number, ::.0 sign-always}',
  'risk.calibrated':
    'The probability of a negative public contact, a lowest rating or leaving within 90 days, by calibration {version} on outcomes of this workspace.',
  'risk.note': 'Points on the log-odds scale; together with the starting point they make the risk.',
  'risk.eased': 'no longer: {driver}',
} as const;
