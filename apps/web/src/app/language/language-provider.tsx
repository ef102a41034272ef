import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { IntlProvider } from 'react-intl';
import { catalogueIn } from '../../messages/catalogue.ts';
import { type Language, languageOf, localeOf } from '../../messages/language.ts';
import { LanguageContext } from './use-language.ts';
import { storedLanguage, storeLanguage } from './stored-language.ts';

type Spoken = Awaited<ReturnType<typeof speak>>;

async function speak(locale: string) {
  return { locale, messages: { ...(await catalogueIn(languageOf(locale))) } };
}

/** The reader's language, with its words. */
export const firstLanguage = (): Promise<Spoken> => speak(localeOf(navigator.languages, storedLanguage()));

interface LanguageProviderProps {
  readonly first: Spoken;
  readonly children: ReactNode;
}

/** Another language changes the words only: address, place and what was typed stay. */
export function LanguageProvider({ first, children }: LanguageProviderProps) {
  const [spoken, setSpoken] = useState(first);
  const wanted = useRef<Language>(languageOf(first.locale));
  const language = languageOf(spoken.locale);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const value = useMemo(
    () => ({
      language,
      choose: async (next: Language) => {
        wanted.current = next;
        storeLanguage(next);
        const words = await speak(localeOf(navigator.languages, next));
        // Whoever changes their mind while the words come gets the last they asked for.
        if (wanted.current === next) setSpoken(words);
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
