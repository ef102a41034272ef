export { type Language, languageOf, LANGUAGES, localeOf, OWN_NAMES } from '@twicetold/metrics/words';
