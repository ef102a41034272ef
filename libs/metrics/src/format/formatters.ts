/**
 * Formatters of the language, each made once: making one takes a hundred times as long as using it, and a page of numbers
 * uses some hundreds.
 */
const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

export const numberFormat = (
  locale: string,
  options: Intl.NumberFormatOptions,
): Pick<Intl.NumberFormat, 'format'> => {
  const formatter = kept(numbers, locale, options, () => new Intl.NumberFormat(locale, options));
  return { format: (value) => withMinus(formatter.format(value)) };
};

/** Locales differ: some write a hyphen, at which a line may break. */
export const withMinus = (number: string): string => number.replace('-', '−');

export const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  kept(dates, locale, options, () => new Intl.DateTimeFormat(locale, options));

function kept<Formatter>(
  all: Map<string, Formatter>,
  locale: string,
  options: object,
  make: () => Formatter,
): Formatter {
  const key = locale + JSON.stringify(options);
  const known = all.get(key);
  if (known !== undefined) return known;
  const made = make();
  all.set(key, made);
  return made;
}
