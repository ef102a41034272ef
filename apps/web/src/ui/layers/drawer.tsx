import { lazy, type ReactNode, Suspense } from 'react';
import { loadLayers, useWanted } from './layer.ts';

const DrawerLayer = lazy(async () => ({ default: (await loadLayers()).DrawerLayer }));

export interface DrawerProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
}

/** A sheet from below, for a phone. */
export function Drawer(props: DrawerProps) {
  return useWanted(props.opened) ? (
    <Suspense fallback={null}>
      <DrawerLayer {...props} />
    </Suspense>
  ) : null;
}
