import type { LoadQuery } from '../generated/graphql.ts';

/** What a load came to. */
export type LoadReport = NonNullable<NonNullable<LoadQuery['load']>['report']>;
/** null where the load was cut off. */
export type CaseFindings = NonNullable<LoadReport['history']>;
/** Whether a metric can be computed from a source. */
export type Ability = LoadReport['abilities'][number];
export type Reconciliation = NonNullable<LoadReport['reconciliation']>;
