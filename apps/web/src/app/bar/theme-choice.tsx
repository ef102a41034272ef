import { useMantineColorScheme } from '@mantine/core';
import { Icon } from '../../ui/icon.tsx';
import { Menu } from '../../ui/layers/menu.tsx';
import { useWords } from '../../ui/use-words.ts';
import { type Scheme, SCHEMES } from '../theme.ts';
import styles from './theme-choice.module.css';

export function ThemeChoice() {
  const words = useWords();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu
      label={words('theme')}
      position="bottom-end"
      button={{
        className: styles.button,
        'aria-label': words('theme'),
        title: words('theme'),
        children: <Icon name="theme" />,
      }}
      choice={{
        value: colorScheme,
        onChange: (next) => setColorScheme(next as Scheme),
        options: SCHEMES.map((value) => ({ value, label: words(`theme.${value}`) })),
      }}
    />
  );
}
