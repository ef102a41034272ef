import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** The one accent, from paper to ink. */
const accent: MantineColorsTuple = [
  '#eef4fb',
  '#dbe7f5',
  '#b5cdea',
  '#8cb2df',
  '#689ad6',
  '#4a86cc',
  '#2f70bb',
  '#1f5fa8',
  '#184c87',
  '#113a69',
];

/** The dark paper and its inks, as in theme.css: what the library draws of its own stands on the same paper. */
const dark: MantineColorsTuple = [
  '#e8eaed',
  '#c5cad1',
  '#a2a9b3',
  '#6d757f',
  '#2d333b',
  '#262b33',
  '#1b1f25',
  '#15181d',
  '#111418',
  '#0c0e11',
];

/** What a reader can choose. */
export const SCHEMES = ['auto', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 4 },
  colors: { accent, dark },
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, monospace',
  fontSizes: { xs: '13px', sm: '13px', md: '15px', lg: '18px', xl: '24px' },
  lineHeights: { xs: '1.4', sm: '1.4', md: '1.45', lg: '1.35', xl: '1.25' },
  defaultRadius: 'sm',
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    // The focus begins on the first item: a place to begin before it is no item of a menu.
    Menu: {
      defaultProps: {
        shadow: 'md',
        transitionProps: { duration: 100 },
        withInitialFocusPlaceholder: false,
      },
    },
    Popover: { defaultProps: { shadow: 'md', transitionProps: { duration: 100 } } },
    Drawer: { defaultProps: { transitionProps: { duration: 120 } } },
  },
});
