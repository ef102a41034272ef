import type { NumberLabel } from '../language-pack.ts';
import { accountNumbers } from './account-numbers.ts';
import { NUMBER } from './numbered.ts';
import { passedOver } from './passed-over-numbers.ts';

/** Things that carry a number of their own. */
const DEVICE =
  '(arvesti|mõõtja|veemõõtja|gaasiarvesti|elektriarvesti|ruuteri|modemi|seadme|masina|pesumasina|nõudepesumasina|kuivati|boileri|katla|digiboksi|teleri|arvuti|sülearvuti|läptopi|külmiku|külmkapi|pliidi|ahju|pumba|soojuspumba|printeri|kaamera|tahvli|nutikella|ratta|jalgratta|tõukeratta|laadija|terminali|signalisatsiooni|kohvimasina|tolmuimeja|robotniiduki|muruniiduki|aparaadi)';

export const numberLabels: readonly NumberLabel[] = [
  passedOver,
  ...accountNumbers,
  {
    field: 'invoice_number',
    kind: 'invoice',
    strong: [
      `((?!tootearve)\\p{L}*arve(?!sti)|faktuuri?|kviitungi|arved|ostuarve|tšeki)\\p{L}* ?${NUMBER}`,
      'ar(v|ve)?\\.? ?nr\\.?',
    ],
    weak: ['\\p{L}*arve(t|l|le|lt|ga|st|s|d)?', 'arv(ed|etel)', 'kreeditarve', 'kviitung\\p{L}*'],
  },
  {
    field: 'contract_number',
    kind: 'contract',
    strong: [
      `tellimuse?(?= (nr\\.? ?|number )?\\S*\\d\\S*,? (\\p{L}+ ){0,2}(lõpeta|katkesta|üles ütle|pikenda|peata)\\p{L}*)`,
      `(kuutellimuse?|püsitellimuse?|ajalehetellimuse?|ajakirjatellimuse?|abonemendi|litsentsi|liitumise|paketi|teenuse)( ?${NUMBER})`,
      `(\\p{L}+lepingu?|lepingu?|poliisi?|kindlustuse|kindlustuspoliisi|üürilepingu|liitumislepingu|laenulepingu|kindlustuslepingu|laenu)\\p{L}* ?${NUMBER}`,
    ],
    weak: ['\\p{L}*leping(u|ut|us|ul|ule|uga|ust)?', '\\p{L}*poliis(i|is|il|iga|ist|ile)?', 'laen(u)?'],
  },
  {
    field: 'tracking_number',
    kind: 'parcel',
    strong: [
      `(jälgimis|saadetise|paki|pakikoodi?|saadetis|posti|treki|trekki|track|saatelehe|kulleri|jälituse|triip|ribakoodi?) ?-?(jälgimis)?${NUMBER}`,
      'tracking',
      'jälgimiskood\\p{L}*',
      'pakikood\\p{L}*',
    ],
    weak: ['pak(k|i|ki)', 'saadetis(e|t|ega)?'],
  },
  {
    field: 'tracking_number',
    kind: 'baggage',
    strong: [
      `(pagasi|kohvri|pagasilipiku|pagasisildi|lipiku|pagasitalongi|sildi)(lipiku|sildi|talongi)? ?-?(${NUMBER})`,
    ],
    weak: ['pagasilipik\\p{L}*', 'pagasisil\\p{L}*', 'pagasitalong\\p{L}*', 'lipik\\p{L}*'],
  },
  {
    field: 'serial_number',
    kind: 'device',
    strong: [
      `(seeria|seerja|seria|tehase|raami|vabriku|${DEVICE})( seeria| tehase)? ?-?${NUMBER}`,
      `${DEVICE}( \\p{L}+)? (peal|küljes|kleebisel|kleebise peal|sildil|sildi peal|all|taga|tagaküljel|korpusel|külje peal|karbil|karbi peal|põhja all)( (on|seisab|oli|kirjas|number|seerianumber))*`,
      `(number|kood)( \\p{L}+){0,3} ${DEVICE}( \\p{L}+)? (peal|küljes|kleebisel|sildil|all|taga|tagaküljel|korpusel|karbil)`,
      'serial( number| no\\.?)?',
      'seeria-? ?n(umb\\p{L}*|r\\.?|o\\.?)',
      's/n',
      'imei(-?d|-?ga|-?ks)?( kood\\p{L}*| number\\p{L}*|-kood\\p{L}*)?',
      'seerianr\\.?',
      'sn',
      'seeria',
    ],
    weak: ['seeria', 'arvesti', 'sn'],
  },
  {
    field: 'order_number',
    kind: 'application',
    strong: [
      `((?!kahju)\\p{L}*taotluse?|\\p{L}*avalduse?|vormi|ankeedi|blanketi|hoolduse|loa|registreerimis|registreeringu|saatekirja|deklaratsiooni|garantii|remondi|hoiu|rendi|laenutuse|väljakutse|visiidi|aja|vastuvõtu)\\p{L}* ?${NUMBER}`,
      `töö(käsu|käsk|lehe|leht|korralduse|tellimuse|order)\\p{L}*( ?${NUMBER})?`,
      `(remondi|hoiu|tellimus)(lehe|leht)\\p{L}*( ?${NUMBER})?`,
    ],
    weak: ['taotlus(e|t|es|ele|ega|est)?', 'avaldus(e|t|es|ele|ega|est)?', 'vorm'],
  },
  {
    field: 'order_number',
    kind: 'ticket',
    strong: [`(pileti|e-pileti|piletite)\\p{L}* ?${NUMBER}`],
    weak: ['e-?pilet(i|id|it|iga)?', 'pilet(i|id|it|iga)?'],
  },
  {
    field: 'order_number',
    kind: 'order',
    strong: [
      `((?!töö)\\p{L}*tellimuse?|tellimise|tellim\\.?|tell\\.?|ostu|broneeringu?|broneerimis|broni|reserveeringu|reisi|kinnituse|pnr|bronni|saadetuse|ettetellimuse)\\p{L}* ?${NUMBER}`,
      'pnr',
    ],
    weak: [
      'tellimus(e|t|es|el|ele|ega|est|i)?',
      'broneering(u|ut|us|ul|ule|uga|ust)?',
      'ost(u|ule)?',
      'reserveering(u|ut)?',
      'bronn',
    ],
  },
  {
    field: 'phone',
    kind: 'phone',
    strong: [
      '(tele)?(foni|mobiili|mobla|kontakt|kontakttelefoni|telefoni|lauatelefoni|töötelefoni)(numb(er|ri|rit|ril|rile|riks|riga)| ?nr\\.?)',
      '(minu|mu|uus|uue) (tele)?(foni)?(number|numbri|numbril|numbrile|nr)',
      '(minu|mu|kontakt|mobiil)?tele(fon|foni|fonil|fonile|foniks)',
      'mob(iil|iili|iilil|iilile|\\.)?',
      'tel\\.?',
      'telef\\.?',
      '(helista(ge|da|b|ks|ksid)?|helistate) (mulle|meile|talle)?( tagasi)?( palun)?( number(ile)?| numbril| numbrile| telefonil)?',
      '(numbril|numbrile|telefonil)',
      'saab (mind|meid) kätte( numbril| telefonil)?',
      'kättesaadav( numbril| telefonil)?',
      'olen numbril',
    ],
  },
];
