import { count, minutes, type Figure } from './figure.ts';

export const RESOLUTIONS: readonly Figure[] = [
  count({
    id: 'reopens',
    title: 'Reopenings',
    meaning: 'How often the case was open again after it had been resolved.',
    ofCase: ({ case: { reopenings } }) => reopenings,
  }),
  ...minutes({
    id: 'first_resolution_minutes',
    title: 'First resolution',
    meaning: 'From the opening until the case was resolved for the first time.',
    spans: ({ case: { openedAt, firstResolvedAt } }) => [{ from: openedAt, to: firstResolvedAt }],
  }),
  ...minutes({
    id: 'full_resolution_minutes',
    title: 'Full resolution',
    meaning: 'From the opening until the case was resolved for good.',
    spans: ({ case: { openedAt, resolvedAt } }) => [{ from: openedAt, to: resolvedAt }],
  }),
];
