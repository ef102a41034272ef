import type { LanguagePack } from '../language-pack.ts';

const TYPE =
  '(?:tn\\.?|tänav(?:al|a|ale|at|alt)?|tee(?:l|le|lt)?|pst\\.?|puiestee(?:l|le|lt)?|mnt\\.?|maantee(?:l|le|lt)?|põik|põigu|allee|väljak(?:ul|u)?|plats|kallas|kalda|park|tänav|ring|rada|käik)';
const HOUSE =
  '\\d{1,4} ?[a-z]?(?:/\\d{1,3}[a-z]?)?(?:(?: ?- ?|,? (?:krt|korter|kt)\\.? ?)\\d{1,4}[a-z]?)?(?![\\d.:,]\\d)';
const WORD =
  "(?!(?:on|ja|et|ma|mu|minu|aadress(?:il|iks|ile)?|elan|tellimus|arve|leping|number|nr|kell|korter|uus|siis|peaks|olema|õige|vale)\\b)[\\p{L}'.-]{2,}";

export const addresses: LanguagePack['addresses'] = {
  continuation: '',
  flat: '',
  forms: [
    `(?:${WORD} ){1,3}?${TYPE} ?${HOUSE}`,
    `\\p{L}{3,}(?:tänav|puiestee|maantee|tee) ${HOUSE}`,
    `(?:${WORD} ){1,2}?(?:tee|tn\\.?|mnt\\.?|pst\\.?) ${HOUSE}`,
  ],
  before: [
    'aadress(il|ile|ilt|iks|iga|i|ist|il:)?( on| oleks| peaks olema| peab olema)?',
    '(minu |meie |uus |õige |kodune )+aadress( on)?',
    'õige( aadress)? on',
    'ela(n|me|b)',
    'korter(it|is|i)?',
    'maja',
    'asu(n|me|b)',
    'tooge',
    'tuua',
    'saatke',
    'kolisin',
    'kolime',
    'kolin',
    'peaks olema',
    'õige on',
    'objekt',
    'aadr\\.?',
  ],
  after: ['ees', 'juures', 'majas', 'maja', 'korteris', 'juurde', 'hoovis', 'ette'],
  never: [
    'tellimus',
    'tellimuse',
    'arve',
    'leping',
    'nr',
    'number',
    'broneering',
    'kell',
    'poliis',
    'tel',
    'telefon',
    'konto',
    'klient',
    'on',
    'summa',
    'seeria',
    'viide',
    'aadress',
    'saatke',
    'pakk',
    'jaanuar',
    'kood',
    'kliendinumber',
    'indeks',
    'sihtnumber',
    'korter',
    'iban',
    'auto',
    'hind',
    'umbes',
    'kuni',
    'ligi',
    'kokku',
    'ainult',
    'ja',
    'et',
    'juba',
    'näit',
    'arvesti',
    'punkt',
  ],
};

export const postalCodes: LanguagePack['postalCodes'] = {
  labels: ['sihtnumb~', 'postiindeks~', 'indeks~', 'postikood~', 'sihtkood~'],
  shape: '\\d{5}|LV-?\\d{4}',
  unlabelledShape: '\\d{5}(?=,? \\p{Lu}\\p{Ll})',
};
