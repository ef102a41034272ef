/** The four numbers of the first page, in their order. */
export const HEADLINES = [
  'resolution_median',
  'repeat_rate',
  'information_loss',
  'word_of_mouth_index',
] as const;
export type Headline = (typeof HEADLINES)[number];
