/** The four numbers of the first page, in their order. */
export const HEADLINES = [
  'resolution_median',
  'repeat_rate',
  'information_loss',
  'word_of_mouth_index',
] as const;
export type Headline = (typeof HEADLINES)[number];

/** Whether customers stay, by what they say or else by what they do: the first of which anything is known is the fifth. */
export const STAYING = ['nps', 'retention'] as const;
export const LOYALTY_METRICS = [...HEADLINES, ...STAYING] as const;
export type LoyaltyMetric = (typeof LOYALTY_METRICS)[number];
