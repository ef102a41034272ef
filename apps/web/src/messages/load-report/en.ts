/** The words of the report of a load. */
export const en = {
  'report.none': 'Nobody kept a report of this load.',
  'report.rejects': 'What could not be taken',
  'report.rejects.sentence':
    '{count, plural, one {# row was rejected} other {# rows were rejected}}; everything else is in the log.',
  'report.rejects.others': 'for other reasons',
  'report.rejects.first': 'The first of them',
  'report.rejects.csv': 'Save them as CSV',
  'report.rejects.ndjson': 'as NDJSON',
  'report.time': 'From when to when',
  'report.time.sentence': 'Events from {from} to {to}.',
  'report.names': 'Teams, channels and reasons',
  'report.names.counted': 'With the number of events that name each.',
  'report.names.teams': 'Teams',
  'report.names.channels': 'Channels',
  'report.names.reasons': 'Reasons',
  'report.names.none': 'none named',
  'report.names.unknown': 'Nobody counts names while they come in live.',
  'report.names.new': 'new',
  'report.names.more':
    '{bounded, select, yes {and at least {count, number} more} other {and {count, number} more}}',
  'report.missing': 'What is missing',
  'report.reconciliation': 'Ours against theirs',
  'report.reconciliation.sentence':
    '{differences, plural, =0 {Every figure that the source computed itself agrees with ours.} one {One figure of the source differs from ours.} other {# figures of the source differ from ours.}}',
  'report.reconciliation.csv': 'Save every difference as CSV',
  'report.reconciliation.first': 'The first differences',
  'reconciliation.figure': 'Figure',
  'reconciliation.compared': 'Cases',
  'reconciliation.agree': 'Agree',
  'reconciliation.differ': 'Differ',
  'reconciliation.onlyTheirs': 'Only they know',
  'reconciliation.onlyOurs': 'Only we know',
  'reconciliation.case': 'Case',
  'reconciliation.ours': 'Ours',
  'reconciliation.theirs': 'Theirs',
  'clock.endedBeforeOpened':
    '{count, plural, one {# case ends before it begins; its duration is left out.} other {# cases end before they begin; their durations are left out.}}',
  'clock.future':
    '{count, plural, one {# event lies} other {# events lie}} in the future, as this machine’s clock goes.',
  'clock.before1990': '{count, plural, one {# event lies} other {# events lie}} before 1990.',
  'clock.leftOut':
    '{count, plural, one {# event was} other {# events were}} left out, being later than asked for.',
  'clock.erased':
    '{count, plural, one {# event was} other {# events were}} left out, of customers who were erased.',
  'missing.notLookedAt': 'What cases lack was not looked at; it is not known.',
  'missing.incomplete': '{file} ends in the middle; what came before is loaded.',
  'missing.remark.times': '{sentence} ({count, plural, other {# times}})',
  'missing.casesWithoutCustomer':
    '{count, plural, one {# case ({share}) names} other {# cases ({share}) name}} no customer: whether somebody came back is unknown for {count, plural, one {it} other {them}}.',
  'missing.withoutTeam': 'Of {count, plural, one {# case} other {# cases}} ({share}) no team is known.',
  'missing.teamOnlyLater':
    'Of {count, plural, one {# case} other {# cases}} ({share}) the team is known only at the end, so that earlier moves are not.',
  'missing.withoutChannel': 'Of {count, plural, one {# case} other {# cases}} ({share}) no channel is known.',
  'missing.withoutReason': 'Of {count, plural, one {# case} other {# cases}} ({share}) no reason is known.',
  'missing.withoutContact':
    'In {count, plural, one {# case} other {# cases}} ({share}) no contact of the customer is recorded.',
  'missing.resolvedWithoutContact':
    '{count, plural, one {# case} other {# cases}} ({share}) were solved without any contact of the customer.',
  'report.abilities': 'What can be said from this source',
  'abilities.sentence': 'Of {all} metrics {computable} can be computed, {partly} in part, {not} not.',
  'abilities.sentence.all': 'All {all} metrics can be computed.',
  'abilities.shown': 'Which metrics',
  'abilities.all': 'All',
  'abilities.wanting': 'Only those in part or not',
  'abilities.support': 'Can it be computed',
  'abilities.because': 'Why not, or not wholly',
  'abilities.coverage': '{share} covered',
  'support.other': '{support}',
  'support.computable': 'computable',
  'support.partly': 'partly',
  'support.not': 'not computable',
} as const;
