import { lazy, type ReactNode, Suspense } from 'react';
import { type ButtonLook, LayerButton } from './layer-button.tsx';
import { loadLayers, useLayer } from './layer.ts';

const PopoverLayer = lazy(async () => ({ default: (await loadLayers()).PopoverLayer }));

export interface Placed {
  readonly position: 'bottom-start' | 'bottom-end' | 'top-end';
  readonly width?: number | undefined;
  /** Beside a button that stays in sight while the page is scrolled. */
  readonly fixed?: boolean | undefined;
}

interface PopoverProps extends Placed {
  readonly button: ButtonLook;
  /** Left out, the button opens and closes it. */
  readonly opened?: boolean;
  readonly onChange?: (opened: boolean) => void;
  readonly className?: string | undefined;
  readonly 'aria-label'?: string;
  readonly 'aria-labelledby'?: string;
  readonly children: ReactNode;
}

/** A button that opens a sheet with anything on it. */
export function Popover({ button, opened, onChange, ...others }: PopoverProps) {
  const layer = useLayer({ opened, onChange });
  return (
    <>
      <LayerButton layer={layer} look={button} popup="dialog" />
      {layer.wanted ? (
        <Suspense fallback={null}>
          <PopoverLayer layer={layer} {...others} />
        </Suspense>
      ) : null}
    </>
  );
}
