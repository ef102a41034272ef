import { type Language, LANGUAGES, OWN_NAMES } from '../../messages/language.ts';
import { Menu } from '../../ui/layers/menu.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useLanguage } from '../language/use-language.ts';
import styles from './theme-choice.module.css';

/** Every language stands under its own name, so that whoever landed in a wrong one finds the way out. */
export function LanguageChoice() {
  const words = useWords();
  const { language, choose } = useLanguage();
  return (
    // The bar stays in sight: a menu placed in the page instead begins at its top, and to focus it there scrolls away.
    <Menu
      label={words('language')}
      position="bottom-end"
      fixed
      button={{
        className: styles.button,
        title: words('language'),
        children: (
          <>
            <span className={styles.code}>{language}</span>
            <span className={styles.spoken}>{words('language.is', { language: OWN_NAMES[language] })}</span>
          </>
        ),
      }}
      choice={{
        value: language,
        onChange: (next) => void choose(next as Language),
        options: LANGUAGES.map((value) => ({ value, lang: value, label: OWN_NAMES[value] })),
      }}
    />
  );
}
