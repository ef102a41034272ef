import {
  Drawer as MantineDrawer,
  Menu as MantineMenu,
  Modal as MantineModal,
  Popover as MantinePopover,
} from '@mantine/core';
import { Fragment, type ReactNode, type Ref, type RefObject, useLayoutEffect } from 'react';
import { useWords } from '../use-words.ts';
import type { DrawerProps } from './drawer.tsx';
import { type Layer, useOpenedAfterMount } from './layer.ts';
import type { MenuAction, MenuContent } from './menu.tsx';
import modal from './modal.module.css';
import type { ModalProps } from './modal.tsx';
import type { Placed } from './popover.tsx';

interface BesideProps {
  readonly beside: RefObject<HTMLButtonElement | null>;
  readonly ref?: Ref<HTMLElement>;
}

/** Stands for the button, which is on the page already. */
function Beside({ beside, ref }: BesideProps) {
  useLayoutEffect(() => {
    if (typeof ref !== 'function') return undefined;
    ref(beside.current);
    return () => void ref(null);
  }, [beside, ref]);
  return null;
}

interface PopoverLayerProps extends Placed {
  readonly layer: Layer;
  readonly className?: string | undefined;
  readonly 'aria-label'?: string;
  readonly 'aria-labelledby'?: string;
  readonly children: ReactNode;
}

export function PopoverLayer({ layer, position, width, fixed, children, ...paper }: PopoverLayerProps) {
  const opened = useOpenedAfterMount(layer.opened);
  return (
    <MantinePopover
      id={layer.id}
      opened={opened}
      onChange={layer.onChange}
      // A page that grows above it may move the button out of sight: what it opened goes along, and is not hidden.
      hideDetached={false}
      position={position}
      trapFocus
      returnFocus
      withinPortal
      {...(width === undefined ? {} : { width })}
      {...(fixed === true ? { floatingStrategy: 'fixed' } : {})}
    >
      <MantinePopover.Target>
        <Beside beside={layer.button} />
      </MantinePopover.Target>
      <MantinePopover.Dropdown {...paper}>{children}</MantinePopover.Dropdown>
    </MantinePopover>
  );
}

interface MenuLayerProps extends MenuContent, Placed {
  readonly layer: Layer;
}

export function MenuLayer(props: MenuLayerProps) {
  const { layer, position, width, fixed, inPlace, label, choice, actions = [] } = props;
  const opened = useOpenedAfterMount(layer.opened);
  return (
    <MantineMenu
      id={layer.id}
      opened={opened}
      onChange={layer.onChange}
      // A page that grows above it may move the button out of sight: what it opened goes along, and is not hidden.
      hideDetached={false}
      position={position}
      withinPortal={inPlace !== true}
      {...(width === undefined ? {} : { width })}
      {...(fixed === true ? { floatingStrategy: 'fixed' } : {})}
    >
      <MantineMenu.Target>
        <Beside beside={layer.button} />
      </MantineMenu.Target>
      <MantineMenu.Dropdown aria-label={label}>
        {choice === undefined ? null : (
          <MantineMenu.RadioGroup value={choice.value} onChange={choice.onChange}>
            {choice.options.map((option) => (
              <MantineMenu.RadioItem
                key={option.value}
                value={option.value}
                {...(option.lang === undefined ? {} : { lang: option.lang })}
                closeMenuOnClick
              >
                {option.label}
              </MantineMenu.RadioItem>
            ))}
          </MantineMenu.RadioGroup>
        )}
        {actions.map((group, place) => (
          <Fragment key={group[0]?.key ?? place}>
            {place === 0 ? null : <MantineMenu.Divider />}
            {group.map((action) => (
              <Action key={action.key} action={action} />
            ))}
          </Fragment>
        ))}
      </MantineMenu.Dropdown>
    </MantineMenu>
  );
}

function Action({ action }: { readonly action: MenuAction }) {
  return 'run' in action ? (
    <MantineMenu.Item onClick={action.run}>{action.label}</MantineMenu.Item>
  ) : (
    <MantineMenu.Item component="a" href={action.download} download>
      {action.label}
    </MantineMenu.Item>
  );
}

/** Put together from its parts: the header of the whole would be a second banner of the page. */
export function ModalLayer({ opened, title, children, ...others }: ModalProps) {
  const words = useWords();
  return (
    <MantineModal.Root
      {...others}
      opened={useOpenedAfterMount(opened)}
      centered
      padding="lg"
      transitionProps={{ duration: 100 }}
    >
      <MantineModal.Overlay />
      <MantineModal.Content>
        <div className={modal.head}>
          <MantineModal.Title className={modal.title ?? ''}>{title}</MantineModal.Title>
          <MantineModal.CloseButton aria-label={words('close')} />
        </div>
        <MantineModal.Body>{children}</MantineModal.Body>
      </MantineModal.Content>
    </MantineModal.Root>
  );
}

export function DrawerLayer({ opened, children, ...others }: DrawerProps) {
  const words = useWords();
  return (
    <MantineDrawer
      {...others}
      opened={useOpenedAfterMount(opened)}
      position="bottom"
      size={440}
      classNames={{ title: modal.title ?? '' }}
      closeButtonProps={{ 'aria-label': words('close') }}
    >
      {children}
    </MantineDrawer>
  );
}
