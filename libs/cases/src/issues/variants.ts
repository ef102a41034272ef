/**
 * An issue is what the customer sees as one matter, and which cases it joins depends on two parameters:
 * how long after a resolution a new case still belongs to it (days), and whether the reason must be the
 * same. Every combination is computed, so that the window is a parameter of the question, not a setting
 * that needs a rebuild. A row that is the same in several variants is kept once, with a bit for each.
 */

/** Days; 0 joins nothing but follow-ups (`parent`) and merged cases. */
export const ISSUE_WINDOWS = [0, 1, 3, 7, 14, 30] as const;
export type IssueWindow = (typeof ISSUE_WINDOWS)[number];

export interface IssueVariant {
  readonly windowDays: IssueWindow;
  /** true: only cases of the same reason are joined; false: of any reason. */
  readonly sameReason: boolean;
}

/** With a window of 0 the reason does not matter, so there are 11 variants, not 12. */
export const ISSUE_VARIANTS: readonly IssueVariant[] = [
  { windowDays: 0, sameReason: true },
  ...ISSUE_WINDOWS.slice(1).map((windowDays) => ({ windowDays, sameReason: true })),
  ...ISSUE_WINDOWS.slice(1).map((windowDays) => ({ windowDays, sameReason: false })),
];

/** The bit that stands for a variant in a row's bit set. */
export function variantBit(variant: IssueVariant): number {
  const index = ISSUE_VARIANTS.findIndex(
    (v) => v.windowDays === variant.windowDays && (v.windowDays === 0 || v.sameReason === variant.sameReason),
  );
  return 1 << index;
}

export const ALL_VARIANTS = (1 << ISSUE_VARIANTS.length) - 1;
