/** Whose turn it is, or that nobody's is. New: nobody has taken it up yet. */
export type IncidentState = 'new' | 'open' | 'customer' | 'third_party' | 'hold' | 'resolved' | 'closed';

const STATES: Readonly<Record<string, IncidentState>> = {
  new: 'new',
  'awaiting user info': 'customer',
  'awaiting vendor': 'third_party',
  'awaiting problem': 'hold',
  'awaiting evidence': 'hold',
  'on hold': 'hold',
  resolved: 'resolved',
  closed: 'closed',
};

/** Active, in progress and whatever an organisation invents: open. */
export function stateOf(text: string): IncidentState {
  return STATES[text.toLowerCase()] ?? 'open';
}
