/** Whose turn it is, or that nobody's is. */
export type IncidentState = 'open' | 'customer' | 'third_party' | 'hold' | 'resolved' | 'closed';

const STATES: Readonly<Record<string, IncidentState>> = {
  'awaiting user info': 'customer',
  'awaiting vendor': 'third_party',
  'awaiting problem': 'hold',
  'awaiting evidence': 'hold',
  'on hold': 'hold',
  resolved: 'resolved',
  closed: 'closed',
};

/** New, active, in progress and whatever an organisation invents: open. */
export function stateOf(text: string): IncidentState {
  return STATES[text.toLowerCase()] ?? 'open';
}
