import { Modal } from '@mantine/core';
import { useDebouncedValue, useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useId, useState } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useMay } from '../../workspace/use-may.ts';
import { useNames } from '../../workspace/use-names.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { caseByIdOptions, mayBeCase } from './case-by-id.ts';
import { atFirst, grouped, type Offer, type OfferGroup } from './offers.ts';
import styles from './palette.module.css';
import { keepRecent, recentIn } from './recent.ts';
import { seek } from './seek.ts';
import { useCaseOffer, useOffers } from './use-offers.ts';

interface PaletteProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Any page, number, name, view or action by its first letters, without the pointer. */
export function Palette({ opened, onClose }: PaletteProps) {
  const words = useWords();
  const phone = useMediaQuery('(max-width: 760px)', false, { getInitialValueInEffect: false });
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      // Whoever opened it gets the focus back from the frame, also when it was opened by a key.
      returnFocus={false}
      fullScreen={phone}
      size={640}
      yOffset="10vh"
      padding={0}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={words('palette')} classNames={{ content: styles.sheet ?? '' }}>
        <Modal.Body>
          <Seeking onClose={onClose} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 };

function Seeking({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const { name } = useWorkspace();
  const list = useId();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const [recent] = useState(() => recentIn(name));
  const { groups, missing } = useFound(query, recent);
  const offers = groups.flatMap((group) => group.offers);
  const place = Math.min(chosen, offers.length - 1);
  const idOf = (at: number) => `${list}-${at}`;

  const run = (offer: Offer | undefined) => {
    if (offer === undefined) return;
    keepRecent(name, offer.id);
    onClose();
    offer.run();
  };
  const go = (to: number) => {
    const next = Math.max(0, Math.min(offers.length - 1, to));
    setChosen(next);
    document.getElementById(idOf(next))?.scrollIntoView({ block: 'nearest' });
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    if (step !== undefined)
      go(Math.abs(step) === 1 ? (place + step + offers.length) % offers.length : place + step);
    else if (event.key === 'Enter') run(offers[place]);
    else return;
    event.preventDefault();
  };

  return (
    <div className={styles.palette}>
      <div className={styles.head}>
        <Icon name="explore" />
        <input
          className={styles.query}
          role="combobox"
          aria-label={words('palette')}
          aria-expanded={offers.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={offers.length === 0 ? undefined : idOf(place)}
          placeholder={words('palette.placeholder')}
          value={query}
          data-autofocus
          autoComplete="off"
          spellCheck={false}
          maxLength={120}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setChosen(0);
          }}
          onKeyDown={press}
        />
        <button type="button" className={styles.close} aria-label={words('close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {offers.length === 0 ? null : (
        <Found groups={groups} list={list} idOf={idOf} place={place} onRun={run} onPoint={setChosen} />
      )}
      <p className={styles.none} hidden={offers.length > 0 && missing === null}>
        {missing === null ? words('palette.none') : words('palette.noCase', { id: missing })}
      </p>
      <p role="status" className={styles.spoken}>
        {query.trim() === '' ? '' : words('palette.found', { count: offers.length })}
        {missing === null ? '' : ` ${words('palette.noCase', { id: missing })}`}
      </p>
      <p className={styles.foot} aria-hidden="true">
        {words('palette.foot')}
      </p>
    </div>
  );
}

interface FoundProps {
  readonly groups: readonly OfferGroup[];
  readonly list: string;
  readonly idOf: (at: number) => string;
  readonly place: number;
  readonly onRun: (offer: Offer) => void;
  readonly onPoint: (at: number) => void;
}

function Found({ groups, list, idOf, place, onRun, onPoint }: FoundProps) {
  const words = useWords();
  const startOf = (group: OfferGroup) =>
    groups.slice(0, groups.indexOf(group)).reduce((sum, { offers }) => sum + offers.length, 0);
  return (
    <div id={list} role="listbox" aria-label={words('palette.offers')} className={styles.list} tabIndex={-1}>
      {groups.map((each) => (
        <div key={each.group} role="group" aria-labelledby={`${list}-${each.group}`}>
          <p id={`${list}-${each.group}`} className={styles.group} role="presentation">
            {words(`palette.group.${each.group}`)}
          </p>
          {each.offers.map((offer, at) => {
            const here = startOf(each) + at;
            return (
              <div
                key={offer.id}
                id={idOf(here)}
                role="option"
                aria-selected={here === place}
                className={styles.offer}
                onClick={() => onRun(offer)}
                onPointerMove={() => onPoint(here)}
              >
                <Icon name={offer.icon} />
                <span className={styles.title}>{offer.title}</span>
                {offer.hint === undefined ? null : <span className={styles.hint}>{offer.hint}</span>}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

/** What stands in the list for a query, and the id of the case that there is not. */
function useFound(query: string, recent: readonly string[]) {
  const nameOf = useNames();
  const { name } = useWorkspace();
  const offers = useOffers();
  const caseOffer = useCaseOffer();
  const sought = query.trim();
  const [settled] = useDebouncedValue(sought, 250);
  const may = useMay();
  const { data: found } = useQuery(caseByIdOptions(name, may('cases') ? settled : ''));
  const asked = may('cases') && settled === sought && mayBeCase(sought);
  if (sought === '') {
    const again = recent
      .filter((id) => may('cases') && id.startsWith('case '))
      .map((id) => caseOffer(id.slice('case '.length), null));
    return { groups: atFirst([...offers, ...again], recent), missing: null };
  }
  const cases =
    asked && found != null
      ? [caseOffer(found.id, `${nameOf('reason', found.reason)} · ${nameOf('channel', found.channel)}`)]
      : [];
  return {
    groups: grouped([...cases, ...seek(offers, sought)]),
    missing: asked && found === null ? sought : null,
  };
}
