/** The words of the executive's page: what changed, where it is worst, what customers do afterwards, cases worth reading. */
export const en = {
  'page.loyalty': 'Loyalty',
  'loyalty.findings': 'What there is to know',
  'loyalty.print': 'Print, or save as PDF',
  'loyalty.print.short': 'Print',
  'loyalty.compared': 'Each of them by channel and by team',
  'loyalty.definitions': 'What the numbers mean',
  'loyalty.printed': '{workspace} · {days} · as of {asOf}',
  'loyalty.printed.filter': '{dimension}: {names}',
  'loyalty.printed.all': 'no filters',

  'finding.evidence': 'Evidence',
  'finding.evidence.of': 'Evidence: {sentence}',
  'finding.only': 'Only {where}',
  'headline.limits': '{grain}, usually {low}\u00a0– {high}',

  'how.title': 'How loyal are customers after a case?',
  'how.title.nps': 'Would they recommend us?',
  'how.title.retention': 'Do they stay?',
  'how.title.referral_rate': 'Do they bring others?',
  'how.few': 'only {n}: too few',
  'how.answer': 'After clean cases {clean}, after failed ones {failed}.',
  'how.answer.none': 'There are too few of them to compare.',
  'how.key': 'Dot: value. Line: 95% interval. Ring: fewer than 30, so read with care.',

  'howTime.title': 'And month by month?',
  'howTime.choose': 'Number shown',
  'how.short.nps': 'Recommend',
  'how.short.retention': 'Stay',
  'how.short.referral_rate': 'Bring others',
  'howTime.after.clean': 'After clean cases',
  'howTime.after.recovered': 'After recovered cases',
  'howTime.after.failed': 'After failed cases',
  'howTime.changed.clean': 'After clean cases: {verdict}.',
  'howTime.changed.recovered': 'After recovered cases: {verdict}.',
  'howTime.changed.failed': 'After failed cases: {verdict}.',
  'howTime.noise': 'No change beyond the usual variation.',
  'howTime.tooFew': 'Too few complete months to tell change from chance.',
  'howTime.usual': 'usually {low}\u00a0– {high}',
  'howTime.none': 'Fewer than five in every month.',
  'howTime.foot':
    '{days}, on one scale. Band: 95% interval. Dashed: not complete, or not seen to the end yet. A gap: fewer than five.',

  'map.title': 'Where does word-of-mouth risk sit?',
  'stories.title': 'Stories of the month',
  'stories.rule':
    'Chosen by rule from {days}. Worst: the highest word-of-mouth risk of {moved, plural, one {# issue} other {# issues}} on which something happened. Best recovered: of {recoveries, plural, one {# recovered issue} other {# recovered issues}}, most signs of a good recovery, then the furthest fall of the risk.',
  'stories.open': 'Read case {id}',
  'story.mini':
    'From {from} to {to}: {contacts} by the customer, {again} of them again, {answers} by us; {broken, plural, =0 {no promise broken} one {# promise broken} other {# promises broken}}.',
} as const;
