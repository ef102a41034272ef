/** The languages the catalogue is written in, each by its own name. */
export const LANGUAGES = ['en', 'et', 'ru', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];
export const OWN_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  et: 'Eesti',
  ru: 'Русский',
  fr: 'Français',
};

/**
 * The reader's own locale in a language we speak (it decides how numbers and dates look), else the language alone. What was
 * chosen here wins over what the browser wants; nothing of either is English.
 */
export function localeOf(wanted: readonly string[], chosen: Language | null = null): string {
  const spoken: readonly Language[] = chosen === null ? LANGUAGES : [chosen];
  for (const each of wanted) {
    // Some systems report names that are no language tags, such as "en-US@posix".
    const tag = each.split('@')[0] ?? '';
    const known = spoken.some((language) => tag === language || tag.startsWith(`${language}-`));
    if (known && Intl.NumberFormat.supportedLocalesOf([tag]).length > 0) return tag;
  }
  return chosen ?? LANGUAGES[0];
}

export const languageOf = (locale: string): Language =>
  LANGUAGES.find((language) => locale === language || locale.startsWith(`${language}-`)) ?? LANGUAGES[0];
