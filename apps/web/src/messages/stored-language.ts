/** The language chosen on this device. A browser that keeps nothing asks for its own language every time. */
import { type Language, LANGUAGES } from './language.ts';

const KEY = 'twicetold-language';

export function storedLanguage(): Language | null {
  try {
    const stored = localStorage.getItem(KEY);
    return LANGUAGES.find((language) => language === stored) ?? null;
  } catch {
    return null;
  }
}

export function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage is forbidden: the choice holds for as long as the page is open.
  }
}
