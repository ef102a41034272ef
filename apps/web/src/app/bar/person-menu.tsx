import { useMantineColorScheme } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { LANGUAGES, OWN_NAMES } from '../../messages/language.ts';
import { PeopleNames } from '../../panels/alerts/people-names.tsx';
import { meOptions, signOut } from '../../request/access.ts';
import { Button } from '../../ui/button.tsx';
import { Field, Select } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Popover } from '../../ui/layers/popover.tsx';
import { Segments } from '../../ui/segments.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useMyName } from '../../workspace/remembered.ts';
import { useMay } from '../../workspace/use-may.ts';
import { useCommands } from '../commands.ts';
import { useLanguage } from '../language/use-language.ts';
import { SCHEMES } from '../theme.ts';
import styles from './person-menu.module.css';

/** Who reads, and how they like it: kept by this browser. */
export function PersonMenu() {
  const words = useWords();
  const may = useMay();
  const [opened, setOpened] = useState(false);
  const [name, setName] = useMyName();
  const { open, startTour } = useCommands();
  const { language, choose } = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const initials = initialsOf(name);
  const then = (run: () => void) => () => {
    setOpened(false);
    run();
  };
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      width={300}
      fixed
      aria-label={words('person')}
      button={{
        className: styles.button,
        'aria-label': name.trim() === '' ? words('person') : words('person.is', { name: name.trim() }),
        title: words('person'),
        children:
          initials === '' ? <Icon name="person" /> : <span className={styles.initials}>{initials}</span>,
      }}
    >
      <div className={styles.sheet}>
        <Field
          label={words('person.name')}
          hint={words('person.name.hint')}
          value={name}
          list="people-here"
          onChange={setName}
        />
        {may('work') ? <PeopleNames id="people-here" /> : null}
        <Segments
          label={words('theme')}
          value={colorScheme}
          options={SCHEMES.map((value) => ({ value, label: words(`theme.${value}`) }))}
          onChange={setColorScheme}
        />
        <Select
          label={words('language')}
          value={language}
          options={LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value] }))}
          onChange={(next) => void choose(next)}
        />
        <SignedIn />
        <div className={styles.more}>
          <Button kind="quiet" onClick={then(() => open('shortcuts'))}>
            {words('keys.title')}
          </Button>
          <Button kind="quiet" onClick={then(startTour)}>
            {words('tour.start')}
          </Button>
        </div>
      </div>
    </Popover>
  );
}

/** As whom, and the way out; on one's own machine, why nobody asked. */
function SignedIn() {
  const words = useWords();
  const { data: me } = useQuery(meOptions);
  if (me === undefined || me.kind === null) return null;
  if (me.kind === 'local') return <p className={styles.local}>{words('person.local')}</p>;
  const leave = async () => {
    await signOut();
    // Nothing of what was seen stays in the memory of the page.
    location.assign('/enter');
  };
  return (
    <div className={styles.signedIn}>
      <span>{words('person.signedIn', { name: me.name ?? '' })}</span>
      <Button kind="quiet" onClick={() => void leave()}>
        {words('person.signOut')}
      </Button>
    </div>
  );
}

/** "Maarja Tamm" → MT */
function initialsOf(name: string): string {
  const firsts = name
    .trim()
    .split(/\s+/)
    .map((part) => /^./u.exec(part)?.[0] ?? '');
  return (firsts.length > 1 ? `${firsts[0]}${firsts.at(-1)}` : firsts.join('')).toUpperCase();
}
