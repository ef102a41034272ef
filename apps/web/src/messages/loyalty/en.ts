/** The words of the executive's page: what changed, where it is worst, what customers do afterwards, cases worth reading. */
export const en = {
  'page.loyalty': 'Loyalty',
  'metric.nps': 'Net promoter score',
  'metric.retention': 'Retention after an issue',
  'metric.referral_rate': 'Referral after an issue',
  'loyalty.findings': 'What there is to know',
  'loyalty.print': 'Print, or save as PDF',
  'loyalty.print.short': 'Print',
  'loyalty.compared': 'Each of them by channel and by team',
  'loyalty.definitions': 'What the numbers mean',
  'loyalty.printed': '{workspace} · {days} · as of {asOf}',
  'loyalty.printed.filter': '{dimension}: {names}',
  'loyalty.printed.all': 'no filters',

  'finding.noChange': 'Nothing changed beyond chance: {metrics} stayed within their limits.',
  'finding.tooLittle':
    'There is too little here to tell change from chance: it takes eight whole days, weeks or months before the newest.',
  'finding.change.other': '“{title}” {side, select, high {rose} other {fell}} from {from} to {to}',
  'finding.change.resolution_median':
    'The median time to a solution {side, select, high {rose} other {fell}} from {from} to {to}',
  'finding.change.repeat_rate':
    'Repeat contacts {side, select, high {rose} other {fell}} from {from} to {to}',
  'finding.change.information_loss':
    'What is lost at handoffs {side, select, high {rose} other {fell}} from {from} to {to}',
  'finding.change.word_of_mouth_index':
    'Word-of-mouth risk {side, select, high {rose} other {fell}} from {from} to {to}',
  'finding.change.nps': 'The net promoter score {side, select, high {rose} other {fell}} from {from} to {to}',
  'finding.change.retention':
    'The share of customers who stay {side, select, high {rose} other {fell}} from {from} to {to}',
  'finding.change.NONE': '{moved} since {since}: a real change',
  'finding.change.PREVIOUS_PERIOD': '{moved} against the period before: a real change, seen since {since}',
  'finding.change.PREVIOUS_YEAR': '{moved} against the year before: a real change, seen since {since}',
  'finding.carried': '{sentence}; most of it is {where}.',
  'finding.mix': '{sentence}; most of it is that the share of {where} changed.',
  'finding.everywhere': '{sentence}; no single reason, channel or team makes up most of it.',
  'finding.where.channel': 'cases by {channel}',
  'finding.where.pair': '{reason} by {channel}',
  'finding.place.other': '“{title}” is worst in {where}: {value}, over all {overall}',
  'finding.place.resolution_median': 'A solution takes longest in {where}: {value}, over all {overall}',
  'finding.place.repeat_rate': 'Customers come back most in {where}: {value}, over all {overall}',
  'finding.place.information_loss': 'Most is lost at handoffs in {where}: {value}, over all {overall}',
  'finding.place.word_of_mouth_index':
    'Word-of-mouth risk is highest in {where}: {value}, over all {overall}',
  'finding.place.nps': 'The net promoter score is lowest in {where}: {value}, over all {overall}',
  'finding.place.retention': 'Fewest customers stay after {where}: {value}, over all {overall}',
  'finding.place.alone': '{sentence}. It stands apart from all others.',
  'finding.place.alike': '{sentence}. Only one other cannot be told from it.',
  'finding.afterHow.retention':
    'After a case that failed {failed} of customers stay, after a clean one {clean}.',
  'finding.afterHow.retention.recovered':
    'After a case that failed {failed} of customers stay, after a recovered one {recovered}, after a clean one {clean}.',
  'finding.afterHow.nps':
    'After a case that failed the net promoter score is {failed}, after a clean one {clean}.',
  'finding.afterHow.nps.recovered':
    'After a case that failed the net promoter score is {failed}, after a recovered one {recovered}, after a clean one {clean}.',
  'finding.caveat.other': '{code}',
  'finding.caveat.not_complete': '{share} of it has been watched to the end',
  'finding.caveat.evidence': 'there is evidence for {share}',
  'finding.caveat.source_partly': 'a source records it only in part',
  'finding.evidence': 'Evidence',
  'finding.evidence.of': 'Evidence: {sentence}',
  'finding.only': 'Only {where}',
  'finding.notJudged': 'Not judged:',
  'finding.notJudged.one': '{metric}. {because}',
  'finding.notJudged.too_few': 'Too few whole buckets for control limits.',

  'headline.limits': '{grain}, usually {low} – {high}',

  'how.title': 'How loyal are customers after a case?',
  'how.title.nps': 'Would they recommend us?',
  'how.title.retention': 'Do they stay?',
  'how.title.referral_rate': 'Do they bring others?',
  'how.few': 'only {n}: too few',
  'how.answer': 'After clean cases {clean}, after failed ones {failed}.',
  'how.answer.none': 'There are too few of them to compare.',
  'how.key': 'Dot: value. Line: 95 % interval. Ring: fewer than 30, so read with care.',

  'map.title': 'Where does word-of-mouth risk sit?',
  'map.answer': 'Highest in {where}: {value}, over all {overall}.',
  'map.answer.none': 'There are too few cases in each to compare.',

  'stories.title': 'Stories of the month',
  'stories.rule':
    'Chosen by rule from {days}. Worst: the highest word-of-mouth risk of {moved, plural, one {# issue} other {# issues}} on which something happened. Best recovered: of {recoveries, plural, one {# recovered issue} other {# recovered issues}}, most signs of a good recovery, then the furthest fall of the risk.',
  'stories.worst': 'The worst',
  'stories.recovered': 'Best recovered',
  'stories.none.worst': 'Nothing happened in these days that can be told.',
  'stories.none.recovered': 'No failed case was made good in these days.',
  'stories.open': 'Read case {id}',
  'story.line.what':
    '{reason}, by {channel}, from {opened}: {contacts, plural, one {# contact} other {# contacts}} of the customer, {handoffs, plural, =0 {no handoff} one {# handoff} other {# handoffs}}.',
  'story.line.told':
    '{count, plural, =0 {Nothing had to be told again.} one {Told again: {fields}, once.} other {Told again # times: {fields}.}}',
  'story.line.promises':
    '{made, plural, =0 {Nothing was promised.} one {# promise: {fates}.} other {# promises: {fates}.}}',
  'story.line.fate.on_time': '{count, plural, one {# kept in time} other {# kept in time}}',
  'story.line.fate.late': '{count, plural, one {# kept late} other {# kept late}}',
  'story.line.fate.broken': '{count, plural, one {# broken} other {# broken}}',
  'story.line.fate.pending': '{count, plural, one {# not due yet} other {# not due yet}}',
  'story.line.long': 'It took {duration}, with at most {silence} in which nothing happened.',
  'story.line.longSoFar': 'Open for {duration}, with at most {silence} in which nothing happened.',
  'story.line.end.solved': 'Solved on {day} by {team}; word-of-mouth risk {risk} of 100.',
  'story.line.end.open': 'Still open, with {team}; word-of-mouth risk {risk} of 100.',
  'story.line.driver': 'Most of the risk: {drivers}.',
  'story.line.recovery': 'Had nothing been made good, it would be {risk}.',
  'story.mini':
    'From {from} to {to}: {contacts} by the customer, {again} of them again, {answers} by us; {broken, plural, =0 {no promise broken} one {# promise broken} other {# promises broken}}.',
} as const;
