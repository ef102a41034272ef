/** The words of change and noise, in Estonian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'metric.overTime': 'Ajas',
  'metric.compared': 'Võrreldes',
  'control.title': 'Muutus või müra?',
  'control.answer.noise': 'Tavapärases kõikumises, kuni: {bucket}.',
  'control.answer.tooFew': 'Täielikke on liiga vähe, et muutust mürast eristada.',
  'control.centre': 'tavaline {value}',
  'control.low': 'alumine {value}',
  'control.high': 'ülemine {value}',
  'control.point.limits': 'tavaline {centre}, {low}\u00a0– {high}',
  'control.point.signal': 'signaal: {rules}',
  'control.point.partial': 'pooleli, ei hinnata',
  'control.point.immature': 'lõpuni nägemata, ei hinnata',
  'control.point.unknown': 'ei hinnata',
  'control.column.centre': 'Tavaline',
  'control.column.limits': 'Piirid',
  'control.column.rules': 'Reeglid',
};
