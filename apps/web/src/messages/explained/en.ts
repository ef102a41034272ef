/** The words of what a change comes from. */
export const en = {
  'explained.title': 'Why did it change?',
  'explained.answer':
    '{change}: {rate} from what changed within, {mix} from more of some and fewer of others.',
  'explained.answer.count': '{change} in all.',
  'explained.noise': 'But it is within the usual variation: there may be nothing to explain.',
  'explained.rate': 'what changed within',
  'explained.mix': 'more or fewer of them',
  'explained.column.before': 'Before',
  'explained.column.after': 'Now',
  'explained.column.rate': 'By change',
  'explained.column.mix': 'By mix',
  'explained.column.total': 'Together',
  'explained.others': 'all others {change}',
  'explained.course': 'was {before}, is {after}',
} as const;
