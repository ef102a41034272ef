import { Menu } from '@mantine/core';
import { type Language, LANGUAGES, OWN_NAMES } from '../../messages/language.ts';
import { useWords } from '../../ui/use-words.ts';
import { useLanguage } from '../language/use-language.ts';
import styles from './theme-choice.module.css';

/** Every language stands under its own name, so that whoever landed in a wrong one finds the way out. */
export function LanguageChoice() {
  const words = useWords();
  const { language, choose } = useLanguage();
  return (
    // The bar stays in sight: a menu placed in the page instead begins at its top, and to focus it there scrolls away.
    <Menu position="bottom-end" floatingStrategy="fixed">
      <Menu.Target>
        <button type="button" className={styles.button} title={words('language')}>
          <span className={styles.code}>{language}</span>
          <span className={styles.spoken}>{words('language.is', { language: OWN_NAMES[language] })}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown aria-label={words('language')}>
        <Menu.RadioGroup value={language} onChange={(next) => void choose(next as Language)}>
          {LANGUAGES.map((each) => (
            <Menu.RadioItem key={each} value={each} lang={each} closeMenuOnClick>
              {OWN_NAMES[each]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
