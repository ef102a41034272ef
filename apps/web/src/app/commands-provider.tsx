import { lazy, type ReactNode, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { withWords } from '../messages/spoken.ts';
import { useWords } from '../ui/use-words.ts';
import { useWorkspace } from '../workspace/use-workspace.ts';
import { useTourOffered } from '../workspace/remembered.ts';
import { CommandsContext, type Overlay } from './commands.ts';
import { useReconnection } from './connection/use-connection.ts';
import { useShortcuts } from './keys/use-shortcuts.ts';
import { Said } from './said.tsx';

const Palette = lazy(async () => ({
  default: (await withWords(import('./palette/palette.tsx'), 'later', 'loading')).Palette,
}));
const ShortcutsList = lazy(async () => ({
  default: (await withWords(import('./keys/shortcuts-list.tsx'), 'later')).ShortcutsList,
}));
const Tour = lazy(async () => ({
  default: (await withWords(import('./tour/tour.tsx'), 'later', 'executive')).Tour,
}));

/** What lies above every page; each part is fetched when it is first asked for. */
export function CommandsProvider({ children }: { readonly children: ReactNode }) {
  const words = useWords();
  const { name } = useWorkspace();
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const [wanted, setWanted] = useState<ReadonlySet<Overlay>>(new Set());
  const [touring, setTouring] = useState(false);
  const [said, setSaid] = useState('');
  const [, answerTour] = useTourOffered();
  const before = useRef<Element | null>(null);

  const open = useCallback((next: Overlay) => {
    setOverlay((now) => {
      if (now === null) before.current = document.activeElement;
      return now === next ? null : next;
    });
    setWanted((all) => new Set([...all, next]));
  }, []);
  const close = useCallback(() => {
    setOverlay(null);
    if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
  }, []);
  const startTour = useCallback(() => {
    answerTour();
    setTouring(true);
  }, [answerTour]);
  const endTour = useCallback(() => setTouring(false), []);
  const silence = useCallback(() => setSaid(''), []);
  const onReturn = useCallback(() => setSaid(words('connection.back')), [words]);

  useReconnection(onReturn);
  useShortcuts({ workspace: name, open });
  const commands = useMemo(() => ({ open, startTour, say: setSaid }), [open, startTour]);
  return (
    <CommandsContext value={commands}>
      {children}
      <Suspense fallback={null}>
        {wanted.has('palette') ? <Palette opened={overlay === 'palette'} onClose={close} /> : null}
        {wanted.has('shortcuts') ? <ShortcutsList opened={overlay === 'shortcuts'} onClose={close} /> : null}
        {touring ? <Tour key={name} onEnd={endTour} /> : null}
      </Suspense>
      <Said text={said} onOver={silence} />
    </CommandsContext>
  );
}
