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
  let folded = '';
  for (const character of text.split('')) {
    const plain = REPLACED[character] ?? character.toLowerCase();
    folded += plain.length === 1 ? plain : character;
  }
  return folded;
}

export const withoutAccents = (text: string): string =>
  text.replace(/[éèêëàâçîïôûùё]/gu, (character) => REPLACED[character] ?? character);
