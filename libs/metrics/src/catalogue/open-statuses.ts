/** Statuses of a case that somebody still has to do something about: the customer, another company, or we. */
export const OPEN_STATUSES = ['new', 'open', 'waiting_customer', 'waiting_third_party', 'on_hold'] as const;
