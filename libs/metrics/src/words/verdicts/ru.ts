/** The words of change and noise, in Russian. */
import type { Translated } from '../topic.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'verdict.noise': 'в пределах обычных колебаний',
  'verdict.tooFew': 'слишком мало для вывода',
  'verdict.real': '{word} с: {since}',
  'verdict.real.rule': '{word}, начиная с: {since}; {rule}',
  'verdict.word.better': 'Лучше',
  'verdict.word.worse': 'Хуже',
  'verdict.word.higher': 'Выше',
  'verdict.word.lower': 'Ниже',
  'rule.other': 'правило {rule}',
  'rule.1': 'за пределами границ (правило\u00a01)',
  'rule.2': 'две из трёх далеко в стороне (правило\u00a02)',
  'rule.3': 'четыре из пяти в одну сторону (правило\u00a03)',
  'rule.4': 'восемь подряд по одну сторону (правило\u00a04)',
};
