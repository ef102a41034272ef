import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useCommands } from '../commands.ts';
import { PALETTE_KEYS } from '../keys/palette-keys.ts';
import styles from './palette-button.module.css';

export function PaletteButton() {
  const words = useWords();
  const { open } = useCommands();
  const keys = PALETTE_KEYS.join(' ');
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={`${words('palette')}, ${keys}`}
      title={words('palette')}
      aria-keyshortcuts="Control+K Meta+K"
      data-tour="palette"
      onClick={() => open('palette')}
    >
      <Icon name="explore" />
      <span className={styles.keys}>{keys}</span>
    </button>
  );
}
