/** The languages the catalogue is written in. */
export const LANGUAGES = ['en'] as const;

/** The reader's own locale where we speak its language (it decides how numbers and dates look), else ours. */
export function localeOf(wanted: readonly string[]): string {
  for (const each of wanted) {
    // Some systems report names that are no language tags, such as "en-US@posix".
    const tag = each.split('@')[0] ?? '';
    const spoken = LANGUAGES.some((language) => tag === language || tag.startsWith(`${language}-`));
    if (spoken && Intl.NumberFormat.supportedLocalesOf([tag]).length > 0) return tag;
  }
  return LANGUAGES[0];
}
