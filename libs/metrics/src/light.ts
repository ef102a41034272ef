/**
 * What the browser needs: words, types and formatting; no scans, no dates library, no event schemas.
 * Definitions (title, unit, sentence) come with every answer.
 */
export * from './question/question.ts';
export * from './question/judging-grain.ts';
export * from './question/loyalty-page.ts';
export * from './mail-schedules/mail-rhythm.ts';
export type * from './analysis/explain-change.ts';
export type * from './analysis/ranking.ts';
export type * from './analysis/survival.ts';
export type * from './analysis/trend.ts';
export type * from './answer/answer-types.ts';
export * from './format/format-change.ts';
export * from './format/format-duration.ts';
export * from './format/format-value.ts';
export * from './format/formatters.ts';
export * from './format/reasons.ts';
export * from './settings/target-for.ts';
export type { Target } from './settings/settings.ts';
