import { acrossCommas } from '../../pattern.ts';
import type { LanguagePack } from '../language-pack.ts';
import { acknowledging } from './acknowledging.ts';
import { acting } from './acting.ts';
import { arguing, persuading } from './disagreeing.ts';
import { emptyPhrases } from './empty-phrases.ts';
import { excusing } from './excusing.ts';
import { apologising, owning } from './owning.ts';

export const conduct: LanguagePack['conduct'] = {
  acknowledgement: acrossCommas(acknowledging),
  apology: acrossCommas(apologising),
  ownership: acrossCommas(owning),
  next_step: acrossCommas(acting),
  excuse: acrossCommas(excusing),
  empty_phrase: acrossCommas(emptyPhrases),
  argument: acrossCommas(arguing),
  persuasion: acrossCommas(persuading),
};

export const notConduct: NonNullable<LanguagePack['notConduct']> = {
  acknowledgement: [
    'hinda(me|n)( \\p{L}+)? teie \\p{L}+',
    '(täna|tänu|tänud|tänan|täname|aitäh|suur tänu)( \\p{L}+){0,3} (kannatlikkus|mõistmis)\\p{L}*( eest)?',
    '(palun|palume|varuge|loodame)( \\p{L}+){0,2} (kannatlikkust|mõistmist|mõista)',
    'ei (mõista|nõustu|saa aru|ole nõus)',
  ],
  // Regret at losing a customer is an attempt to keep them.
  apology: [
    '(nii |väga |oi,? )?kahju kuulda(?!,? et)',
    'kahju,? et( te)?( \\p{L}+){0,2} (lahku|lõpeta|loobu|soovite (lahku|lõpeta|loobu|meie)|tahate (lahku|lõpeta|ära))\\p{L}*',
    'vabandus\\p{L}* (pole|ei ole)',
  ],
  // An offer and what would have been are no actions.
  next_step: [
    '(soovi korral|kui (te )?soovite|vajadusel|kui vaja)[^.!?]*',
    'oleks(id|ime|in)?( \\p{L}+){0,4} \\p{L}+(tud|dud|nud)(?!\\p{L})',

    '(ei ole|pole|ei)( \\p{L}+)? (veel )?(tehtud|saadetud|parandatud|korras|registreeritud|tühistatud)',
  ],
  ownership: [
    '(ei ole|pole|ei olnud)( \\p{L}+)? meie( \\p{L}+)? (viga|süü|eksimus)',
    'mitte meie (viga|süü)',
  ],
};
