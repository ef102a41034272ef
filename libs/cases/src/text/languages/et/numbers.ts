import type { NumberLabel } from '../language-pack.ts';

const NUMBER =
  '-?(numb(er|ri)\\p{L}*|nr|nr\\.|no|kood\\p{L}*|id|viitenumb\\p{L}*|viide|viit\\p{L}*|tunnus\\p{L}*|#)';

export const numberLabels: readonly NumberLabel[] = [
  {
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
      'pin',
      'puk',
      '(info|klienditoe|abi|klienditeeninduse|teie|meie|kõnekeskuse)(telefon|liin|numbr|toe number)\\p{L}*',
      '(teie|meie) (tele)?(foni)?(number|numbri|numbril|infoliin|infotelefon|üldnumber)\\p{L}*',
      'helista(ge|da)( meile)?( numbril| telefonil)?',
      'helistasin( teile)?( numbril| telefonil)?',
      '(toa|peatükk|punkt|paragrahv|versioon|mudel|mudeli)\\p{L}*',
    ],
  },
  {
    field: 'account_number',
    kind: 'bank',
    strong: [
      'iban(i|it|-i)?( number| kood| nr)?',
      `(panga|arveldus|arvelduse)?-?(konto|arveldusarve)\\p{L}* ?-?${NUMBER}`,
      'arveldusar(ve|vet|vele|velt|vega)',
      'pangakonto(t|le|lt|ga)?',
      'a/a',
    ],
    weak: ['konto(le|lt|t|ga|l|st)?', 'arvele', 'arvelt'],
  },
  {
    field: 'account_number',
    kind: 'supply',
    strong: [
      `(mõõtepunkti?|tarbimiskoha|tarnekoha|eic|liitumispunkti|mõõtekoha)( eic)?[ -]?(${NUMBER})?`,
      'eic([ -]?kood)?\\p{L}*',
    ],
    weak: ['mõõtepunkt\\p{L}*'],
  },
  {
    field: 'account_number',
    kind: 'member',
    strong: [
      `(liikme|püsikliendi|püsikliendikaardi|kliendikaardi|lugeja|boonuskaardi|patsiendi|kindlustatu)( kaardi)? ?${NUMBER}`,
    ],
  },
  {
    field: 'account_number',
    kind: 'customer',
    strong: [
      `(kliendi|kliendi id|abonendi|kasutaja|tarbija|lepingukliendi|klient|maksja|maksumaksja) ?${NUMBER}`,
      'viitenumb\\p{L}*',
    ],
    weak: ['klien(t|di|diga)', 'abonent'],
  },
  {
    field: 'invoice_number',
    kind: 'invoice',
    strong: [`(arve(?!sti)|faktuuri?|kviitungi|arved|ostuarve|tšeki)\\p{L}* ?${NUMBER}`],
    weak: ['\\p{L}*arve(t|l|le|lt|ga|st|s|d)?', 'arv(ed|etel)', 'kreeditarve', 'kviitung\\p{L}*'],
  },
  {
    field: 'contract_number',
    kind: 'contract',
    strong: [
      `(lepingu?|poliisi?|kindlustuse|kindlustuspoliisi|üürilepingu|liitumislepingu|laenulepingu|kindlustuslepingu|laenu)\\p{L}* ?${NUMBER}`,
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
      `(seeria|arvesti|mõõtja|seadme|ruuteri|modemi|boileri|pesumasina|veemõõtja|gaasiarvesti|elektriarvesti|katla)( seeria)? ?-?${NUMBER}`,
      's/n',
      'imei( kood| number)?',
      'seerianr\\.?',
      'sn',
      'seeria',
    ],
    weak: ['seeria', 'arvesti', 'sn'],
  },
  {
    field: 'order_number',
    kind: 'application',
    strong: [`(taotluse?|avalduse?|vormi|ankeedi|blanketi|hoolduse|loa)\\p{L}* ?${NUMBER}`],
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
      `(tellimuse?|tellimise|ostu|broneeringu?|broneerimis|reserveeringu|reisi|kinnituse|pnr|bronni)\\p{L}* ?${NUMBER}`,
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

export const linkWords: readonly string[] = [
  'on',
  'oli',
  'ikka',
  'see',
  'siis',
  'mul',
  'minu',
  'mu',
  'nr',
  'number',
  'numbriga',
  'numbri',
  'endiselt',
  'järgmine',
  'järgmised',
  'ka',
  'veel',
  'peaks',
  'olema',
  'siin',
  'seal',
  'uuesti',
  'jah',
  'kood',
  'koodiga',
  'id',
  'nüüd',
  'olgu',
  'et',
];

export const andWords: readonly string[] = ['ja', 'ning', '&', 'või'];
