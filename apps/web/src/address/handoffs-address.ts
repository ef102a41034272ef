/** What the page of handoffs has in the address beside the view: whose side is looked at, how the flow is drawn, which edge is open. */
import { addressNow } from './address-now.ts';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

export const SIDES = ['all', 'out', 'in'] as const;
/** all | what the own team hands over | what it receives */
export type Side = (typeof SIDES)[number];
export const FLOWS = ['sankey', 'matrix'] as const;
export type Flow = (typeof FLOWS)[number];

export interface HandoffsAddress {
  readonly side: Side;
  readonly flow: Flow;
  /** The own team; null: not chosen. */
  readonly own: string | null;
  /** As `printEdge` writes it; null: none is open. */
  readonly edge: string | null;
}

interface End {
  readonly team: string | null;
  readonly agent: string | null;
}

/** "Billing North→Billing South"; between people "Billing North·ann→Showroom·joe". Not known is nothing. */
export function printEdge({ from, to }: { readonly from: End; readonly to: End }): string {
  const end = ({ team, agent }: End) => (team ?? '') + (agent === null ? '' : `·${agent}`);
  return `${end(from)}→${end(to)}`;
}

export function readHandoffs(address: URLSearchParams): HandoffsAddress {
  return {
    side: SIDES.find((side) => side === address.get('side')) ?? 'all',
    flow: FLOWS.find((flow) => flow === address.get('flow')) ?? 'sankey',
    own: address.get('own') || null,
    edge: address.get('edge'),
  };
}

const otherwise: Readonly<Partial<Record<keyof HandoffsAddress, string>>> = { side: 'all', flow: 'sankey' };

/** The rest of the address stays as it is. */
export function printHandoffs(change: Partial<HandoffsAddress>, onto: URLSearchParams): URLSearchParams {
  const address = new URLSearchParams(onto);
  for (const [part, value] of Object.entries(change) as [keyof HandoffsAddress, string | null][]) {
    if (value === null || value === otherwise[part]) address.delete(part);
    else address.set(part, value);
  }
  return address;
}

export function useHandoffsAddress() {
  const [address, setAddress] = useSearchParams();
  const read = useMemo(() => readHandoffs(address), [address]);
  /** `replace`: not a step that the back button takes. */
  const change = useCallback(
    (part: Partial<HandoffsAddress>, replace = false) =>
      setAddress(printHandoffs(part, addressNow()), { replace, preventScrollReset: true }),
    [setAddress],
  );
  const addressWith = useCallback(
    (part: Partial<HandoffsAddress>) => `?${printHandoffs(part, address).toString()}`,
    [address],
  );
  return { ...read, change, addressWith };
}
