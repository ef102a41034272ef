import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import type { MessageId } from '../../messages/words.ts';

export interface Section {
  /** In the address: settings/teams. */
  readonly id: string;
  readonly title: MessageId;
  readonly Panel: LazyExoticComponent<ComponentType>;
}

/** The sections of the page in their order, each loaded when it is opened. */
export const SECTIONS: readonly Section[] = [
  {
    id: 'general',
    title: 'settings.general',
    Panel: lazy(async () => ({ default: (await import('./general/general-section.tsx')).GeneralSection })),
  },
];
