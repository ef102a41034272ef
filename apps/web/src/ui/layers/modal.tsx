import { lazy, type ReactNode, Suspense } from 'react';
import { loadLayers, useWanted } from './layer.ts';

const ModalLayer = lazy(async () => ({ default: (await loadLayers()).ModalLayer }));

export interface ModalProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly size: 'md' | 'lg';
  readonly children: ReactNode;
}

/** A window above the page. */
export function Modal(props: ModalProps) {
  return useWanted(props.opened) ? (
    <Suspense fallback={null}>
      <ModalLayer {...props} />
    </Suspense>
  ) : null;
}
