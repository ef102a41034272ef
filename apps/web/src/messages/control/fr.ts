/** The words of change and noise, in French. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'metric.overTime': 'Dans le temps',
  'metric.compared': 'Comparé',
  'control.title': 'Changement ou bruit ?',
  'control.answer.noise': 'Dans la variation habituelle, jusqu’à {bucket}.',
  'control.answer.tooFew': 'Trop peu de points complets pour distinguer un changement du bruit.',
  'control.centre': 'habituel {value}',
  'control.low': 'bas {value}',
  'control.high': 'haut {value}',
  'control.point.limits': 'habituel {centre}, {low}\u00a0– {high}',
  'control.point.signal': 'signal : {rules}',
  'control.point.partial': 'incomplet, non jugé',
  'control.point.immature': 'pas encore vu jusqu’au bout, non jugé',
  'control.point.unknown': 'non jugé',
  'control.column.centre': 'Habituel',
  'control.column.limits': 'Limites',
  'control.column.rules': 'Règles',
};
