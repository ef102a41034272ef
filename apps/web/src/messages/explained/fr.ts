/** The words of what a change comes from, in French. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'explained.title': 'Pourquoi ce changement ?',
  'explained.answer':
    '{change} : {rate} par ce qui a changé à l’intérieur des groupes, {mix} parce qu’il y a plus des uns et moins des autres.',
  'explained.answer.count': '{change} en tout.',
  'explained.noise': 'Mais cela reste dans la variation habituelle : il n’y a peut-être rien à expliquer.',
  'explained.rate': 'ce qui a changé à l’intérieur',
  'explained.mix': 'plus ou moins nombreux',
  'explained.column.before': 'Avant',
  'explained.column.after': 'Maintenant',
  'explained.column.rate': 'Par changement',
  'explained.column.mix': 'Par composition',
  'explained.column.total': 'Ensemble',
  'explained.others': 'tous les autres {change}',
  'explained.course': 'avant {before}, puis {after}',
};
