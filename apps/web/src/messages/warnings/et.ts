/** The words of remarks on an answer, by their code, in Estonian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'warning.other': '{sentence}',
  'warning.no_customers': 'See logi ei nimeta kliente: „{metric}“ näeb ainult ühe juhtumi sees toimunut.',
  'warning.evidence_blended':
    '„{metric}“ põhineb osal üleandmistel salvestatud faktidel, teistel sõnumitel: jaga tõendi järgi, et neid lahus hoida.',
  'warning.attribution_not_for_metric': 'Juhtumil pole ühte hetke: „{metric}“ arvatakse lahendanud tiimile.',
  'warning.sums_exceed_total': 'Üks ja sama loeb mitmes rühmas, seega on nende summa suurem kui tervik.',
  'warning.source_partly': 'Allikas „{source}“ toetab mõõdikut „{metric}“ ainult osaliselt: {because}.',
  'warning.source_not': 'Allikas „{source}“ ei toeta mõõdikut „{metric}“: {because}.',
  'warning.dimension_not_for_metric': 'Mõõdikut „{metric}“ ei saa nii jagada ega filtreerida: {dimension}.',
  'warning.too_few_to_show': 'Teenindajate arve, mille taga on alla {count}, ei näidata.',
  'warning.groups_left_out':
    '{count, plural, one {# väiksem rühm on näitamata.} other {# väiksemat rühma on näitamata.}}',
};
