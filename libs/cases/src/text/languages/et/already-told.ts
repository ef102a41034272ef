import { acrossCommas } from '../../pattern.ts';
import type { LanguagePack } from '../language-pack.ts';
import { againAndAgain, earlierPlaces, SAID, sayings } from './telling-again.ts';

export const alreadyTold: LanguagePack['alreadyTold'] = {
  phrases: acrossCommas([...sayings, ...earlierPlaces, ...againAndAgain]),
  never: [
    '(juba )?(taaskäivita|maks|proovi|helista|tasu|tellinu|oota|kontrolli|vaheta|käisin)\\p{L}* (juba )?(korda)?$',
    '(õde|vend|ema|isa|naine|mees|sõber|sõbranna|naaber|poeg|tütar|kuller|tehnik|kolleeg)( \\p{L}+){0,2} (juba )?(ütles|rääkis|lubas|kirjutas|teatas)',
    '(mulle|meile)( \\p{L}+){0,2} (öel|lubat|räägi|ütles|lubas|teata|vasta|kinnita|kirjuta|selgita|anti|saadet)\\p{L}*',
    '(nagu )?te(ie)?( \\p{L}+)? (juba )?(lubasite|ütlesite|kirjutasite|mainisite|kinnitasite|vastasite)( \\p{L}+)?',
    '(juba )?(rääkis|ütles|lubas|lubati|öeldi)( mulle| meile)?',
    'juba palusin õde',
    'teie( \\p{L}+)? (eelmi|esime|viima|eils|varasem)\\p{L}+ (kir|meil|sõnum|vastus|teat)\\p{L}*',
    '(eelmises|esimeses|varasemas) (kirjas|meilis|sõnumis)( \\p{L}+){0,3} (lubasite|kirjutasite|ütlesite|väitsite|palusite|küsisite|oli viga|oli vale|eksisin|unustasin|ununes|jäi|puudus)',
    `(unustasin|ei ole( veel)?|pole( veel)?|ma ei|jäi|jätsin)( \\p{L}+){0,3} ${SAID}`,
    '(teist|kolmandat) korda( \\p{L}+){0,3} (katki|maas|rikkis|maksma|kadunud)',
  ],
};
