/** The words of change and noise, in French. */
import type { Translated } from '../topic.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'verdict.noise': 'dans la variation habituelle',
  'verdict.tooFew': 'trop peu pour conclure',
  'verdict.real': '{word} depuis {since}',
  'verdict.real.rule': '{word} depuis : {since} ; {rule}',
  'verdict.word.better': 'Mieux',
  'verdict.word.worse': 'Pire',
  'verdict.word.higher': 'Plus haut',
  'verdict.word.lower': 'Plus bas',
  'rule.other': 'règle {rule}',
  'rule.1': 'hors des limites (règle\u00a01)',
  'rule.2': 'deux sur trois très écartés (règle\u00a02)',
  'rule.3': 'quatre sur cinq d’un côté (règle\u00a03)',
  'rule.4': 'huit de suite du même côté (règle\u00a04)',
};
