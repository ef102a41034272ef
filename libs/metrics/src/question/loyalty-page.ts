/** What the first page of a workspace asks, and the mail that tells the same. */

/** Its four numbers, in their order. */
export const HEADLINE_METRICS = [
  'resolution_median',
  'repeat_rate',
  'information_loss',
  'word_of_mouth_index',
] as const;

/** Whether customers stay, by what they say or else by what they do: the first of which anything is known is the fifth. */
export const STAYING = ['nps', 'retention'] as const;
export const LOYALTY_METRICS = [...HEADLINE_METRICS, ...STAYING] as const;

/** What customers do after a case, by how it went. */
export const AFTERWARDS = ['nps', 'retention', 'referral_rate'] as const;

/** Where risk sits is said of no slice with fewer: the highest of fewer is chance as likely as not. */
export const WORTH_NAMING = 30;
