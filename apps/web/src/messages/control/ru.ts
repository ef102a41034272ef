/** The words of change and noise, in Russian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'metric.overTime': 'Во времени',
  'metric.compared': 'В сравнении',
  'control.title': 'Изменение или шум?',
  'control.answer.noise': 'В пределах обычных колебаний, до: {bucket}.',
  'control.answer.tooFew': 'Завершённых слишком мало, чтобы отличить изменение от шума.',
  'control.centre': 'обычно {value}',
  'control.low': 'низ {value}',
  'control.high': 'верх {value}',
  'control.point.limits': 'обычно {centre}, {low}\u00a0– {high}',
  'control.point.signal': 'сигнал: {rules}',
  'control.point.partial': 'не завершён, не оценивается',
  'control.point.immature': 'ещё не досмотрено до конца, не оценивается',
  'control.point.unknown': 'не оценивается',
  'control.column.centre': 'Обычно',
  'control.column.limits': 'Границы',
  'control.column.rules': 'Правила',
};
