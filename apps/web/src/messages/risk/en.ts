/** The words of risk, exposure and calibration. */
export const en = {
  'risks.title': 'How is the risk spread?',
  'risks.answer':
    '{share} of cases ({interval}) are at risk: their word-of-mouth risk is {threshold} or more.',
  'risks.answer.probability':
    '{share} of cases ({interval}) are at risk: the probability that they will be told to others is {threshold} % or more.',
  'risks.bin': '{from}–{to}',
  'risks.bin.probability': '{from}–{to} %',
  'risks.threshold': 'At risk from {threshold} up; not at risk below.',
  'risks.from': 'Risk from',
  'risks.to': 'Risk to',
  'exposure.title': 'How many people hear badly of us?',
  'exposure.answer':
    'Customers may tell {likely} people, if what is assumed holds; at least {low}, at most {high}.',
  'exposure.who': 'People',
  'exposure.low': 'at least',
  'exposure.likely': 'most likely',
  'exposure.high': 'at most',
  'exposure.assumed': 'told by customers, as assumed',
  'exposure.assumption':
    'Assumed, not counted: a customer whose risk is 100 tells between {low, number, ::.##} and {high, number, ::.##} people, most likely {likely, number, ::.##}; one with a risk of 10 a tenth of that. These are the values that surveys found. They are a setting of the workspace, “audience”.',
  'exposure.assumption.set':
    'Assumed, not counted: a customer whose risk is 100 tells between {low, number, ::.##} and {high, number, ::.##} people, most likely {likely, number, ::.##}; one with a risk of 10 a tenth of that. These values were set for this workspace, as “audience”.',
  'exposure.observed': 'Counted: people who could see negative public posts',
  'exposure.observed.of':
    'readers of {count, plural, one {# post} other {# posts}}; nobody knows how many of them are the same',
  'calibration.title': 'Do the weights of risk stand up to what followed?',
  'calibration.answer.none':
    'Nothing has been learned from outcomes here yet: risk is an index by the default weights. One command learns:',
  'calibration.answer.refused':
    'Not fitted: there are too few outcomes. It takes {needed} cases after which something followed and as many without; until then risk stays an index.',
  'calibration.answer.better':
    'On customers left out, the fitted weights do better than always saying the average: by {skill}.',
  'calibration.answer.unclear':
    'On customers left out, the fitted weights do not surely better than always saying the average: {skill}.',
  'calibration.answer.worse':
    'On customers left out, the fitted weights do worse than always saying the average: {skill}.',
  'calibration.command': 'npm run calibrate -- --workspace {workspace}',
  'calibration.foot':
    'version {version} · {count, plural, one {# case} other {# cases}} · as of {asOf} · {left, plural, =0 {no window open} other {# left out, their 90 days are not over}}',
  'calibration.auc': 'Tells apart (AUC; 0.5 is chance, 1 is perfect)',
  'calibration.auc.value': '{value, number, ::.000}',
  'calibration.auc.interval': '{low, number, ::.000} – {high, number, ::.000}',
  'calibration.auc.defaults':
    'default weights {value, number, ::.000} ({low, number, ::.000} – {high, number, ::.000})',
  'calibration.skill': 'Better than the average (Brier skill)',
  'calibration.brier': '; Brier score {brier, number, ::.0000}',
  'calibration.drivers': 'Weights, in points for a driver at full strength',
  'calibration.driver': 'Driver',
  'calibration.default': 'Default',
  'calibration.fitted': 'Fitted',
  'calibration.seen': 'Cases',
  'calibration.baseline': 'starting point',
  'calibration.points': '{points, number, ::.00}',
  'calibration.held': 'held at 0',
  'calibration.reliability': 'Said and happened: on the dashed rule they are the same',
  'calibration.said': 'Probability said',
  'calibration.versions': 'All versions, each kept',
  'calibration.version': 'Version',
  'calibration.version.says': 'Version {version}',
  'calibration.upTo': 'Learned up to',
  'calibration.cases': 'Cases',
  'calibration.outcomes': 'With an outcome',
  'calibration.byKind':
    '{public} public, {rating} lowest rating or detractor, {churn} left; a case may have several',
  'calibration.state': 'Standing',
  'calibration.inUse': 'in use: risk is a probability by it',
  'calibration.notInUse': 'fitted, not in use',
  'calibration.refused.other': 'refused ({code})',
  'calibration.refused.too_few_outcomes': 'refused: fewer than {needed} outcomes',
} as const;
