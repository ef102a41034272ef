/** What the palette can do: an entry each. Pure; what running one does is handed in. */
import type { IconName } from '../../ui/icon.tsx';
import type { Sought } from './seek.ts';

export const GROUPS = [
  'recent',
  'case',
  'pages',
  'metrics',
  'filters',
  'views',
  'actions',
  'workspaces',
] as const;
export type Group = (typeof GROUPS)[number];

export interface Offer extends Sought {
  /** The same every time, so that it can be remembered: "metric nps". */
  readonly id: string;
  readonly group: Group;
  readonly icon: IconName;
  /** Said behind the title: what is chosen now, what key does the same. */
  readonly hint?: string;
  /** Offered before anything is typed. */
  readonly usual?: boolean;
  readonly run: () => void;
}

export interface OfferGroup {
  readonly group: Group;
  readonly offers: readonly Offer[];
}

/** Of a group as many as one takes in; who wants another writes another letter. */
const MOST_OF_GROUP = 8;

/** The groups in the order of their nearest entry. */
export function grouped(offers: readonly Offer[]): readonly OfferGroup[] {
  const groups = new Map<Group, Offer[]>();
  for (const offer of offers) {
    const members = groups.get(offer.group) ?? [];
    if (members.length < MOST_OF_GROUP) members.push(offer);
    groups.set(offer.group, members);
  }
  return [...groups].map(([group, members]) => ({ group, offers: members }));
}

/** What was chosen last, and what is offered always. */
export function atFirst(offers: readonly Offer[], recent: readonly string[]): readonly OfferGroup[] {
  const again = recent.flatMap((id) => offers.find((offer) => offer.id === id) ?? []);
  const rest = offers.filter(({ id, usual }) => usual === true && !recent.includes(id));
  return grouped([...again.map((offer): Offer => ({ ...offer, group: 'recent' })), ...rest]);
}
