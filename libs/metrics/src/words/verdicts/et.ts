/** The words of change and noise, in Estonian. */
import type { Translated } from '../topic.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'verdict.noise': 'tavapärane kõikumine',
  'verdict.tooFew': 'ütlemiseks liiga vähe',
  'verdict.real': '{word} alates: {since}',
  'verdict.real.rule': '{word} alates: {since}; {rule}',
  'verdict.word.better': 'Parem',
  'verdict.word.worse': 'Halvem',
  'verdict.word.higher': 'Kõrgem',
  'verdict.word.lower': 'Madalam',
  'rule.other': 'reegel {rule}',
  'rule.1': 'väljaspool piire (reegel\u00a01)',
  'rule.2': 'kaks kolmest kaugel väljas (reegel\u00a02)',
  'rule.3': 'neli viiest ühel pool (reegel\u00a03)',
  'rule.4': 'kaheksa järjest ühel pool (reegel\u00a04)',
};
