/** The words of what there is to know: changes, places, what customers do afterwards, where the risk is. */
export const en = {
  'finding.noChange': 'Nothing changed beyond chance: {metrics} stayed within their limits.',
  'finding.notBorneOut':
    'A rule of the control chart fired for {metrics}, but the numbers before and after do not bear a change out.',
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
  'finding.notJudged': 'Not judged:',
  'finding.notJudged.one': '{metric}: {because}',
  'finding.notJudged.too_few': 'Too few whole buckets for control limits.',

  'map.answer': 'Highest in {where}: {value}, over all {overall}.',
  'map.answer.none': 'There are too few cases in each to compare.',
} as const;
