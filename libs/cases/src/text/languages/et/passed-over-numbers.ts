import type { NumberLabel } from '../language-pack.ts';
import { NUMBER } from './numbered.ts';

/** Numbers that are none of ours: references of the case, plates, readings, codes of doors, lines of the company. */
export const passedOver: NumberLabel = {
  field: null,
  kind: 'none',
  strong: [
    `(juhtum|pöördumi[sn]|kaebus|kaebuse|päringu?|intsiden|toe|rikketea|teate|vea|veateate|tugipileti|kõne)\\p{L}* ?(${NUMBER})?`,
    'viide',
    `(auto|sõiduki|registreerimis|reg\\.?|numbri(?=mär))(märk|märgi)?\\p{L}* ?(${NUMBER})?`,
    'autot?',
    'numbrimär\\p{L}*',
    '((arvesti|mõõtja|gaasi|vee|elektri) )?näi(t|du|tu|dud|duks)\\p{L}*( on| oli)?',
    '(arvesti|mõõtja) näita\\p{L}*',
    '(ukse|fono|värava|kinnitus|turva|sooduskoodi?|promo|vea|pin|pääsu|fonoluku|veakood|lukukarbi) ?(koo[dt]\\p{L}*|luk\\p{L}*)( on)?',
    'pin(-?koodi?\\p{L}*)?',
    'isikukood\\p{L}*',
    '(reg|registri|registrikood|käibemaksukohustuslase|kmkr|swift|bic)(\\.|i)? ?-?(kood\\p{L}*|nr\\.?|number)?',
    '(toote|artikli|laotoote) ?(kood|numb)\\p{L}*',
    'lend|lennu(l|le|lt|ga|st)?( numb\\p{L}*| nr\\.?)?',
    '(buss|liin|rong|istekoht|järjekorranumber|järjekorra)\\p{L}*',
    '(teie|meie)? ?(üldnumb|lühinumb|infoliin|infonumb|infotelefon|valvetelefon|abitelefon|klienditug|klienditoe|kõnekeskus|kontaktkeskus|hädaabi)\\p{L}*( telefon\\p{L}*| number\\p{L}*| numbri\\p{L}*)?',
    'puk',
    '(info|klienditoe|abi|klienditeeninduse|teie|meie|kõnekeskuse)(telefon|liin|numbr|toe number)\\p{L}*',
    '(teie|meie) (tele)?(foni)?(number|numbri|numbril|infoliin|infotelefon|üldnumber)\\p{L}*',
    'helista(ge|da)( meile)?( numbril| telefonil)?',
    'helistasin( teile)?( numbril| telefonil)?',
    '(toa|peatükk|punkt|paragrahv|versioon|mudel|mudeli)\\p{L}*',
  ],
};
