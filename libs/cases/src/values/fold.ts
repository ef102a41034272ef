const REPLACED: Record<string, string> = {
  '\u2019': "'",
  '\u2018': "'",
  '\u02bc': "'",
  '`': "'",
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\u2010': '-',
  '\u2011': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  é: 'e',
  è: 'e',
  ê: 'e',
  ë: 'e',
  à: 'a',
  â: 'a',
  ç: 'c',
  î: 'i',
  ï: 'i',
  ô: 'o',
  û: 'u',
  ù: 'u',
  É: 'e',
  È: 'e',
  Ê: 'e',
  À: 'a',
  Â: 'a',
  Ç: 'c',
  Î: 'i',
  Ô: 'o',
  Û: 'u',
  ё: 'е',
  Ё: 'е',
};

/**
 * Lower case, without the French accents that people leave out (Estonian õ, ä, ö, ü are letters of their own and stay), one kind of apostrophe, dash and blank, `ё` as `е`. Every character keeps its place, so that an offset into the folded text
 * is an offset into the message: a character whose lower case is longer than itself stays as it is.
 */
export function fold(text: string): string {
  return text.replace(NEITHER_LOWER_CASE_NOR_SIGN, (character) => {
    const plain = REPLACED[character] ?? character.toLowerCase();
    return plain.length === 1 ? plain : character;
  });
}

/** Whatever folding can change; by UTF-16 code unit, as offsets count. */
const NEITHER_LOWER_CASE_NOR_SIGN = /[^\u0000-@[-_a-zа-я]/g;

export const withoutAccents = (text: string): string =>
  text.replace(/[éèêëàâçîïôûùё]/gu, (character) => REPLACED[character] ?? character);
