import type { ComponentProps } from 'react';
import { fetchLayers, type Layer } from './layer.ts';

/** How the button looks, and what stands on it. */
export type ButtonLook = Pick<ComponentProps<'button'>, 'className' | 'title' | 'children' | 'aria-label'> & {
  readonly 'data-kind'?: string;
};

interface LayerButtonProps {
  readonly layer: Layer;
  readonly look: ButtonLook;
  readonly popup: 'menu' | 'dialog';
}

export function LayerButton({ layer: { id, opened, onChange, button }, look, popup }: LayerButtonProps) {
  return (
    <button
      {...look}
      ref={button}
      type="button"
      id={id}
      aria-haspopup={popup}
      aria-expanded={opened}
      aria-controls={opened ? `${id}-dropdown` : undefined}
      onPointerEnter={fetchLayers}
      onFocus={fetchLayers}
      onClick={() => onChange(!opened)}
    />
  );
}
