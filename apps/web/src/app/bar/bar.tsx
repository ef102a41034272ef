import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { chosenIn } from '../../address/chosen.ts';
import { useView } from '../../address/use-view.ts';
import type { Workspace } from '../../request/workspaces.ts';
import { Icon } from '../../ui/icon.tsx';
import { Drawer } from '../../ui/layers/drawer.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useMay } from '../../workspace/use-may.ts';
import styles from './bar.module.css';
import { ComparisonChoice } from '../../ui/parameter-choices.tsx';
import { AlertBell } from './alert-bell.tsx';
import { CountedChoices, CountingChoices } from './counted-choices.tsx';
import { Filters } from './filters.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { PaletteButton } from './palette-button.tsx';
import { PeriodChoice } from './period-choice.tsx';
import { PersonMenu } from './person-menu.tsx';
import { ThemeChoice } from './theme-choice.tsx';
import { useFolded } from './use-folded.ts';
import { WorkspaceChoice } from './workspace-choice.tsx';

/** What holds for every page. On a phone what is looked at goes into a sheet, language and theme to the person. */
export function Bar({ workspaces }: { readonly workspaces: readonly Workspace[] }) {
  const words = useWords();
  const { view } = useView();
  const may = useMay();
  const [opened, { open, close }] = useDisclosure(false);
  const { row, folded } = useFolded();
  const controls = (counted: ReactNode) => (
    <>
      <PeriodChoice />
      <ComparisonChoice />
      {counted}
      <Filters />
    </>
  );
  return (
    <header className={styles.bar}>
      <WorkspaceChoice workspaces={workspaces} />
      <div
        ref={row}
        className={styles.controls}
        role="group"
        aria-label={words('bar.view')}
        data-folded={folded || undefined}
      >
        {controls(<CountedChoices />)}
      </div>
      <div className={styles.end}>
        <button type="button" className={styles.sheetButton} data-filter onClick={open}>
          <Icon name="filter" />
          {words('bar.filters', { count: chosenIn(view) })}
        </button>
        {may('rules') ? <AlertBell /> : null}
        <PaletteButton />
        <div className={styles.wide}>
          <LanguageChoice />
          <ThemeChoice />
        </div>
        <PersonMenu />
      </div>
      <Drawer opened={opened} onClose={close} title={words('bar.view')}>
        <div className={styles.sheet}>{controls(<CountingChoices />)}</div>
      </Drawer>
    </header>
  );
}
