import type { LanguagePack } from '../language-pack.ts';

const TYPE =
  '(?:tn\\.?|tänav(?:al|a|ale|at|alt)?|tee(?:l|le|lt)?|pst\\.?|puiestee(?:l|le|lt)?|mnt\\.?|maantee(?:l|le|lt)?|põik|põigu|allee|väljak(?:ul|u)?|plats|kallas|kalda|park|tänav|ring|rada|käik)';
const HOUSE =
  '\\d{1,4} ?[a-z]?(?:/\\d{1,3}[a-z]?)?(?:(?: ?- ?|,? (?:krt|korter|kt)\\.? ?)\\d{1,4}[a-z]?)?(?![\\d.:,]\\d)';
/** Towns, and what else may follow a street and house and makes it an address without a street type. */
const TOWN =
  '(indeks|sihtnumb|postiindeks|tallinn|tartu|narva|pärnu|viljandi|rakvere|kuressaare|haapsalu|võru|valga|jõhvi|paide|põlva|rapla|kärdla|keila|maardu|saue|sillamäe|kohtla|kiviõli|elva|otepää|tapa|türi|jõgeva|põltsamaa|kunda|loksa|paldiski|räpina|antsla|tõrva|sindi|kilingi|lihula|mustvee|kallaste|suure-jaani|püssi|viimsi|tabasalu|laagri|jüri|peetri|haabneeme|saku|kose|aruküla|nõmme|mustamäe|lasnamäe|õismäe|kopli|(\\p{L}+ )?(küla|alevik|vald|valla|linn|maakon)|\\p{L}{3,}maa(?!\\p{L}))';
const WORD =
  "(?!(?:on|ja|et|ma|mu|minu|aadress(?:il|iks|ile)?|elan|tellimus|arve|leping|number|nr|kell|korter|uus|siis|peaks|olema|õige|vale)\\b)[\\p{L}'.-]{2,}";
const FLAT_TOO = '\\d{1,3} ?[a-z]?(?:/\\d{1,3})? ?- ?\\d{1,3}[a-z]?';
const STREET = `(?:(?:suur|väike|uus|vana|lai|ülem|alam|\\p{L}{1,2}\\.)\\x20?)?(?!(?:on|ja|elan|korter|tuba|kell)\\b)[\\p{L}'-]{3,}`;

export const addresses: LanguagePack['addresses'] = {
  continuation: '',
  flat: '',
  forms: [
    `(?:${WORD} ){1,3}?${TYPE} ?${HOUSE}`,
    `\\p{L}{3,}(?:tänav|puiestee|maantee|tee) ${HOUSE}`,
    `${STREET},?\\x20${HOUSE}(?=, ?(?:\\d{5},? )?${TOWN}|,?\\s\\d{5},? \\p{L})`,
    `${STREET}\\x20${FLAT_TOO}(?=,? ${TOWN})`,
    `(?!meie|minu|mu |see|selle|oma|naabri|kogu|terve)\\p{L}{3,} (?:talu|mõis|saun)(?=, ?(?:\\p{L}+ (?:küla|alevik|vald)|\\p{L}{3,}maa(?:l|kond)?(?!\\p{L})|\\d{5}))`,
    `(?:${WORD} ){1,2}?(?:tee|tn\\.?|mnt\\.?|pst\\.?) ${HOUSE}`,
  ],
  before: [
    'aadress(il|ile|ilt|iks|iga|i|ist|il:)?( on| oleks| peaks olema| peab olema)?',
    '(minu |meie |uus |õige |kodune )+aadress( on)?',
    'õige( aadress)? on',
    'ela(n|me|b)( \\p{L}+(s|l))?',
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
    'objekt(il|ile|i)?',
    'kodu(s|ne)?',
    'asukoht( on)?',
    'tarneaadress( on)?',
    'paigalduskoht( on)?',
    'kolisi(n|me)',
    'elukoht( on)?',
    'vii(ge|a)',
    'saata',
    'adre(ss|sil)( on)?',
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
