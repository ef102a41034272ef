import { createContext, useContext } from 'react';
import type { Language } from '../../messages/language.ts';

interface ChosenLanguage {
  readonly language: Language;
  readonly choose: (language: Language) => Promise<void>;
}

export const LanguageContext = createContext<ChosenLanguage | null>(null);

export function useLanguage(): ChosenLanguage {
  const chosen = useContext(LanguageContext);
  if (chosen === null) throw new Error('useLanguage outside of the LanguageProvider');
  return chosen;
}
