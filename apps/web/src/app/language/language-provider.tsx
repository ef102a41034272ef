import { type ReactNode, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { IntlProvider } from 'react-intl';
import { type Language, languageOf } from '../../messages/language.ts';
import { nowSpeaking, speak, spokenNow, subscribeToSpoken } from '../../messages/spoken.ts';
import { storeLanguage } from '../../messages/stored-language.ts';
import { holdPlace } from './hold-place.ts';
import { LanguageContext } from './use-language.ts';

/** Another language changes the words only: address, place and what was typed stay. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const spoken = useSyncExternalStore(subscribeToSpoken, spokenNow);
  const language = languageOf(spoken.locale);
  const wanted = useRef<Language>(language);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const value = useMemo(
    () => ({
      language,
      choose: async (next: Language) => {
        wanted.current = next;
        storeLanguage(next);
        const words = await speak(next);
        // Whoever changes their mind while the words come gets the last they asked for.
        if (wanted.current === next) holdPlace(() => flushSync(() => nowSpeaking(words)));
      },
    }),
    [language],
  );
  return (
    <LanguageContext value={value}>
      <IntlProvider locale={spoken.locale} defaultLocale="en" messages={spoken.messages}>
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}
