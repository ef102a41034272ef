import { Menu, useMantineColorScheme } from '@mantine/core';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import { type Scheme, SCHEMES } from '../theme.ts';
import styles from './theme-choice.module.css';

export function ThemeChoice() {
  const words = useWords();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button type="button" className={styles.button} aria-label={words('theme')} title={words('theme')}>
          <Icon name="theme" />
        </button>
      </Menu.Target>
      <Menu.Dropdown aria-label={words('theme')}>
        <Menu.RadioGroup value={colorScheme} onChange={(next) => setColorScheme(next as Scheme)}>
          {SCHEMES.map((scheme) => (
            <Menu.RadioItem key={scheme} value={scheme} closeMenuOnClick>
              {words(`theme.${scheme}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
