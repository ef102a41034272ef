/** Things counted on each issue, to be averaged over the issues with a contact: without one, nothing is known of them. */
import type { Exclusion, Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';

export const WITHOUT_CONTACT: readonly Exclusion[] = [{ reason: 'no_contact', lacksEvidence: true }];
const NO_CONTACT = 1;

type Counted = 'contacts' | 'chases' | 'channels' | 'channelSwitches' | 'factsRepeated';

/** Complete: the issue is resolved. */
export const measureCountPerIssue =
  (counted: Counted) =>
  (scope: Scope, rows: Int32Array, length: number, into: Observations): void => {
    const { columns } = scope.columns.tables.issue;
    const { contacts, resolvedAt } = columns;
    const counts = columns[counted];
    for (let i = 0; i < length; i++) {
      const row = rows[i] as number;
      into.first[i] = counts[row] as number;
      into.complete[i] = Number.isNaN(resolvedAt[row]) ? 0 : 1;
      if ((contacts[row] as number) <= 0) into.excluded[i] = NO_CONTACT;
    }
  };

/** 1 for the issues to which it happened, at the instant in the field. Complete: it happened, or the issue is resolved. */
export const measureHappened =
  (field: 'firstPublicAt' | 'leakedAt' | 'escalatedAt', needsContact: boolean) =>
  (scope: Scope, rows: Int32Array, length: number, into: Observations): void => {
    const { columns } = scope.columns.tables.issue;
    const { contacts, resolvedAt } = columns;
    const instants = columns[field];
    for (let i = 0; i < length; i++) {
      const row = rows[i] as number;
      const happened = !Number.isNaN(instants[row]);
      into.first[i] = happened ? 1 : 0;
      into.complete[i] = happened || !Number.isNaN(resolvedAt[row]) ? 1 : 0;
      if (needsContact && (contacts[row] as number) <= 0) into.excluded[i] = NO_CONTACT;
    }
  };
