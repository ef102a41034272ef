import { Modal } from '@mantine/core';
import { Fragment } from 'react';
import { Check } from '../../ui/field.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useSingleKeys } from '../../workspace/remembered.ts';
import { usePages } from '../pages.ts';
import { PALETTE_KEYS } from './palette-keys.ts';
import styles from './shortcuts-list.module.css';

interface ShortcutsListProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** What the keyboard does. Keys without a modifier can be turned off: whoever speaks to the computer types by accident. */
export function ShortcutsList({ opened, onClose }: ShortcutsListProps) {
  const words = useWords();
  const pages = usePages();
  const [single, setSingle] = useSingleKeys();
  const rows: readonly (readonly [readonly string[], string])[] = [
    [PALETTE_KEYS, words('keys.palette')],
    ...pages.map(({ letter, label }) => [['g', letter], words('keys.page', { page: words(label) })] as const),
    [['/'], words('keys.filter')],
    [['j'], words('keys.next')],
    [['k'], words('keys.previous')],
    [['Enter'], words('keys.open')],
    [['Esc'], words('keys.close')],
    [['?'], words('keys.list')],
  ];
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      returnFocus={false}
      size="md"
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={words('keys.title')} classNames={{ content: styles.sheet ?? '' }}>
        <Modal.Body>
          <div className={styles.head}>
            <h2>{words('keys.title')}</h2>
            <Modal.CloseButton aria-label={words('close')} />
          </div>
          <dl className={styles.list}>
            {rows.map(([keys, does]) => (
              <Fragment key={does}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </Fragment>
            ))}
          </dl>
          <Check
            label={words('keys.single')}
            hint={words('keys.single.hint')}
            checked={single}
            onChange={setSingle}
          />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
