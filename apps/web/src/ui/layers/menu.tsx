import { lazy, type ReactNode, Suspense } from 'react';
import { type ButtonLook, LayerButton } from './layer-button.tsx';
import { loadLayers, useLayer } from './layer.ts';
import type { Placed } from './popover.tsx';

const MenuLayer = lazy(async () => ({ default: (await loadLayers()).MenuLayer }));

/** One of a few, of which one holds. */
export interface MenuChoice {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly {
    readonly value: string;
    readonly label: ReactNode;
    readonly lang?: string;
  }[];
}

/** Something done, or a file fetched. */
export type MenuAction = { readonly label: string; readonly key: string } & (
  { readonly run: () => void } | { readonly download: string }
);

export interface MenuContent {
  readonly label: string;
  readonly choice?: MenuChoice;
  /** Groups with a line between them. */
  readonly actions?: readonly (readonly MenuAction[])[];
  /** In the page itself, beside its button: what stands above the page cannot cover it. */
  readonly inPlace?: boolean;
}

interface MenuProps extends MenuContent, Placed {
  readonly button: ButtonLook;
  readonly onChange?: (opened: boolean) => void;
}

/** A button that opens a list to choose from. */
export function Menu({ button, onChange, ...others }: MenuProps) {
  const layer = useLayer({ onChange });
  return (
    <>
      <LayerButton layer={layer} look={button} popup="menu" />
      {layer.wanted ? (
        <Suspense fallback={null}>
          <MenuLayer layer={layer} {...others} />
        </Suspense>
      ) : null}
    </>
  );
}
