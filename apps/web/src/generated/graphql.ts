/* Written by generate.js from the schema and the *.graphql files: do not edit. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Grain =
  | 'NONE'
  | 'DAY'
  | 'WEEK'
  | 'MONTH'
  | 'QUARTER'
  | 'YEAR';

export type Cohort =
  | 'OPENED'
  | 'RESOLVED';

export type Attribution =
  | 'RESOLVING'
  | 'OPENING'
  | 'PARTICIPATING'
  | 'AT_EVENT';

export type Level =
  | 'TEAM'
  | 'AGENT';

export type Comparison =
  | 'NONE'
  | 'PREVIOUS_PERIOD'
  | 'PREVIOUS_YEAR';

export type Clock =
  | 'ELAPSED'
  | 'BUSINESS'
  | 'OURS';

export type FilterInput = {
  readonly dimension: string;
  readonly in: ReadonlyArray<string | null | undefined>;
};

export type QuestionInput = {
  readonly metrics: ReadonlyArray<string>;
  readonly by?: ReadonlyArray<string> | null | undefined;
  readonly grain?: Grain | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly filters?: ReadonlyArray<FilterInput> | null | undefined;
  readonly cohort?: Cohort | null | undefined;
  readonly attribution?: Attribution | null | undefined;
  readonly windowDays?: number | null | undefined;
  readonly issueWindowDays?: number | null | undefined;
  readonly sameReason?: boolean | null | undefined;
  /** 90 | 180 | 365: days after an issue, for retention, repurchase and referral. */
  readonly outcomeDays?: number | null | undefined;
  readonly level?: Level | null | undefined;
  readonly clock?: Clock | null | undefined;
  /** Last day of what counts for word-of-mouth risk; by default the observation horizon. */
  readonly riskAt?: string | null | undefined;
  /** Version of the calibration that risk is taken by; 0: the index; by default the workspace's choice. */
  readonly calibration?: number | null | undefined;
  /** Hours of the clock, for the shares resolved or answered within so long. */
  readonly withinHours?: number | null | undefined;
  readonly compare?: Comparison | null | undefined;
  readonly limit?: number | null | undefined;
};

/** By their time, or by what they are in a list of cases; what is not known comes last. */
export type UnitOrder =
  | 'AT'
  | 'VALUE'
  | 'RESOLUTION'
  | 'CONTACTS'
  | 'HANDOFFS'
  | 'TOLD_AGAIN'
  | 'RISK';

export type UnitOrderInput = {
  readonly by: UnitOrder;
  readonly descending?: boolean | null | undefined;
};

export type CellInput = {
  readonly metric: string;
  readonly key?: ReadonlyArray<string | null | undefined> | null | undefined;
  readonly bucket?: string | null | undefined;
  /** Of the metric `issues`: those that reached this step of the funnel or not, see `fate`. */
  readonly step?: string | null | undefined;
  /** reached | lost | pending | unknown */
  readonly fate?: string | null | undefined;
};

/** What is left out stays; null takes it away. */
export type WorklistChangeInput = {
  readonly state?: string | null | undefined;
  readonly owner?: string | null | undefined;
  readonly note?: string | null | undefined;
};

export type FieldInput = {
  readonly name: string;
  readonly value: string;
};

/** What is left out stays; null takes it away. A list replaces the whole field. */
export type SettingsChangeInput = {
  readonly title?: string | null | undefined;
  readonly zone?: string | null | undefined;
  readonly keepTexts?: boolean | null | undefined;
  readonly calendars?: ReadonlyArray<CalendarInput> | null | undefined;
  readonly teamCalendars?: ReadonlyArray<TeamCalendarInput> | null | undefined;
  readonly defaultCalendar?: string | null | undefined;
  readonly teamNames?: ReadonlyArray<TeamNameInput> | null | undefined;
  readonly teamSites?: ReadonlyArray<TeamSiteInput> | null | undefined;
  readonly outsourced?: ReadonlyArray<TeamOutsourcedInput> | null | undefined;
  readonly directChannels?: ReadonlyArray<string> | null | undefined;
  readonly contactMinutes?: ReadonlyArray<ChannelMinutesInput> | null | undefined;
  readonly riskThreshold?: number | null | undefined;
  readonly riskCalibration?: number | null | undefined;
  readonly audience?: AudienceInput | null | undefined;
  readonly fieldWeights?: ReadonlyArray<FieldWeightInput> | null | undefined;
  readonly targets?: ReadonlyArray<TargetInput> | null | undefined;
  readonly casesKeptMonths?: number | null | undefined;
  readonly textsKeptMonths?: number | null | undefined;
  readonly smallestGroup?: number | null | undefined;
};

export type CalendarInput = {
  readonly name: string;
  readonly zone: string;
  readonly weekly: ReadonlyArray<WeekdayHoursInput>;
  readonly exceptions?: ReadonlyArray<CalendarExceptionInput> | null | undefined;
};

export type WeekdayHoursInput = {
  readonly weekday: string;
  readonly hours: ReadonlyArray<string>;
};

export type CalendarExceptionInput = {
  readonly date?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly hours: ReadonlyArray<string>;
};

export type TeamCalendarInput = {
  readonly team: string;
  readonly calendar: string;
};

export type TeamNameInput = {
  readonly former: string;
  readonly now: string;
};

export type TeamSiteInput = {
  readonly team: string;
  readonly site: string;
};

export type TeamOutsourcedInput = {
  readonly team: string;
  readonly outsourced: boolean;
};

export type ChannelMinutesInput = {
  readonly channel: string;
  readonly minutes: number;
};

export type AudienceInput = {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
};

export type FieldWeightInput = {
  readonly field: string;
  readonly weight: number;
};

export type TargetInput = {
  readonly metric: string;
  readonly value: number;
  readonly team?: string | null | undefined;
  readonly channel?: string | null | undefined;
};

export type PersonInput = {
  readonly name: string;
  readonly email?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly team?: string | null | undefined;
};

export type AlertConditionInput = {
  readonly kind: string;
  readonly side: string;
  readonly value?: number | null | undefined;
  readonly rules?: ReadonlyArray<number> | null | undefined;
  readonly minimumN?: number | null | undefined;
};

export type AlertRuleInput = {
  readonly name: string;
  readonly question: QuestionInput;
  readonly condition: AlertConditionInput;
};

export type AlertRecipientInput = {
  readonly kind: string;
  readonly person?: number | null | undefined;
  readonly address?: string | null | undefined;
  readonly language?: string | null | undefined;
};

export type MailEvery =
  | 'WEEK'
  | 'MONTH';

/** The last complete one; HALF_YEAR is six whole months. */
export type MailPeriod =
  | 'WEEK'
  | 'FOUR_WEEKS'
  | 'MONTH'
  | 'QUARTER'
  | 'HALF_YEAR';

/** Filters and parameters of the question are taken, and not its metrics and days. `address`: the query of the page's address for the link. */
export type MailContentInput = {
  readonly language: string;
  readonly period: MailPeriod;
  readonly question: QuestionInput;
  readonly address: string;
};

export type MailScheduleInput = {
  readonly recipients: ReadonlyArray<string>;
  readonly every: MailEvery;
  readonly weekday?: number | null | undefined;
  readonly day?: number | null | undefined;
  readonly hour: number;
  readonly author: string;
  readonly content: MailContentInput;
};

export type CaseByIdQueryVariables = Exact<{
  workspace: string;
  id: string;
}>;


export type CaseByIdQuery = { readonly case: { readonly summary: { readonly id: string, readonly channel: string | null, readonly reason: string | null } } | null };

export type AlertFieldsFragment = { readonly id: number, readonly rule: number, readonly name: string, readonly metric: string, readonly unit: string, readonly grain: Grain, readonly bucket: string, readonly isNow: boolean, readonly value: number | null, readonly n: number, readonly side: string | null, readonly controlRule: number | null, readonly centre: number | null, readonly lastBucket: string, readonly lastValue: number | null, readonly state: string, readonly firedAt: string, readonly acknowledgedAt: string | null, readonly acknowledgedBy: string | null, readonly resolvedAt: string | null, readonly resolvedBecause: string | null, readonly address: string, readonly filters: ReadonlyArray<{ readonly dimension: string, readonly in: ReadonlyArray<string | null> }>, readonly condition: { readonly kind: string, readonly side: string, readonly value: number | null, readonly rules: ReadonlyArray<number>, readonly minimumN: number }, readonly slice: { readonly dimension: string, readonly name: string | null } | null, readonly deliveries: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly recipient: string, readonly event: string, readonly state: string, readonly trouble: string | null }>, readonly work: ReadonlyArray<{ readonly state: string, readonly count: number }> };

export type DeliveryFieldsFragment = { readonly id: string, readonly kind: string, readonly recipient: string, readonly event: string, readonly state: string, readonly trouble: string | null };

export type StandingFieldsFragment = { readonly asOf: string, readonly stale: boolean, readonly bucket: string | null, readonly met: number, readonly notMet: number, readonly unknown: number, readonly tooFew: number, readonly immature: number, readonly value: number | null, readonly n: number | null, readonly because: string | null };

export type RuleFieldsFragment = { readonly id: number, readonly name: string, readonly unit: string, readonly enabled: boolean, readonly openAlerts: number, readonly question: { readonly metric: string, readonly by: ReadonlyArray<string>, readonly grain: Grain, readonly cohort: Cohort | null, readonly attribution: Attribution | null, readonly windowDays: number | null, readonly issueWindowDays: number | null, readonly sameReason: boolean | null, readonly outcomeDays: number | null, readonly level: Level | null, readonly clock: Clock | null, readonly withinHours: number | null, readonly calibration: number | null, readonly filters: ReadonlyArray<{ readonly dimension: string, readonly in: ReadonlyArray<string | null> }> }, readonly condition: { readonly kind: string, readonly side: string, readonly value: number | null, readonly rules: ReadonlyArray<number>, readonly minimumN: number }, readonly standing: { readonly asOf: string, readonly stale: boolean, readonly bucket: string | null, readonly met: number, readonly notMet: number, readonly unknown: number, readonly tooFew: number, readonly immature: number, readonly value: number | null, readonly n: number | null, readonly because: string | null } | null, readonly recipients: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly person: number | null, readonly name: string, readonly reachable: boolean, readonly lastDelivery: { readonly id: string, readonly kind: string, readonly recipient: string, readonly event: string, readonly state: string, readonly trouble: string | null } | null }> };

export type AlertListQueryVariables = Exact<{
  workspace: string;
  states?: ReadonlyArray<string> | string | null | undefined;
}>;


export type AlertListQuery = { readonly alerts: { readonly firing: number, readonly acknowledged: number, readonly resolved: number, readonly alerts: ReadonlyArray<{ readonly id: number, readonly rule: number, readonly name: string, readonly metric: string, readonly unit: string, readonly grain: Grain, readonly bucket: string, readonly isNow: boolean, readonly value: number | null, readonly n: number, readonly side: string | null, readonly controlRule: number | null, readonly centre: number | null, readonly lastBucket: string, readonly lastValue: number | null, readonly state: string, readonly firedAt: string, readonly acknowledgedAt: string | null, readonly acknowledgedBy: string | null, readonly resolvedAt: string | null, readonly resolvedBecause: string | null, readonly address: string, readonly filters: ReadonlyArray<{ readonly dimension: string, readonly in: ReadonlyArray<string | null> }>, readonly condition: { readonly kind: string, readonly side: string, readonly value: number | null, readonly rules: ReadonlyArray<number>, readonly minimumN: number }, readonly slice: { readonly dimension: string, readonly name: string | null } | null, readonly deliveries: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly recipient: string, readonly event: string, readonly state: string, readonly trouble: string | null }>, readonly work: ReadonlyArray<{ readonly state: string, readonly count: number }> }> } };

export type AlertCasesQueryVariables = Exact<{
  workspace: string;
  alert: number;
}>;


export type AlertCasesQuery = { readonly alertCases: { readonly asOf: string, readonly address: string, readonly cases: ReadonlyArray<{ readonly id: string, readonly openedAt: string, readonly resolvedAt: string | null, readonly resolutionSeconds: number | null, readonly channel: string | null, readonly team: string | null, readonly reason: string | null, readonly contacts: number, readonly handoffs: number, readonly repeatedFields: number, readonly risk: number | null }>, readonly items: ReadonlyArray<{ readonly id: number, readonly state: string, readonly owner: string | null, readonly note: string | null, readonly version: number, readonly openedAt: string, readonly changedAt: string, readonly stateSince: string, readonly riskAtOpening: number, readonly riskAtState: number | null, readonly outcome: string | null, readonly cameBack: number | null, readonly rating: { readonly scale: string, readonly score: number, readonly max: number | null } | null, readonly case: { readonly id: string, readonly openedAt: string, readonly resolvedAt: string | null, readonly resolutionSeconds: number | null, readonly channel: string | null, readonly team: string | null, readonly reason: string | null, readonly contacts: number, readonly handoffs: number, readonly repeatedFields: number, readonly risk: number | null } }> } };

export type TakeAlertCaseMutationVariables = Exact<{
  workspace: string;
  alert: number;
  case: string;
}>;


export type TakeAlertCaseMutation = { readonly takeAlertCase: { readonly id: number, readonly state: string, readonly owner: string | null, readonly note: string | null, readonly version: number, readonly openedAt: string, readonly changedAt: string, readonly stateSince: string, readonly riskAtOpening: number, readonly riskAtState: number | null, readonly outcome: string | null, readonly cameBack: number | null, readonly rating: { readonly scale: string, readonly score: number, readonly max: number | null } | null, readonly case: { readonly id: string, readonly openedAt: string, readonly resolvedAt: string | null, readonly resolutionSeconds: number | null, readonly channel: string | null, readonly team: string | null, readonly reason: string | null, readonly contacts: number, readonly handoffs: number, readonly repeatedFields: number, readonly risk: number | null } } };

export type AlertCountQueryVariables = Exact<{
  workspace: string;
}>;


export type AlertCountQuery = { readonly alerts: { readonly firing: number } };

export type AlertRulesQueryVariables = Exact<{
  workspace: string;
}>;


export type AlertRulesQuery = { readonly mailMissing: ReadonlyArray<string>, readonly alertRules: ReadonlyArray<{ readonly id: number, readonly name: string, readonly unit: string, readonly enabled: boolean, readonly openAlerts: number, readonly question: { readonly metric: string, readonly by: ReadonlyArray<string>, readonly grain: Grain, readonly cohort: Cohort | null, readonly attribution: Attribution | null, readonly windowDays: number | null, readonly issueWindowDays: number | null, readonly sameReason: boolean | null, readonly outcomeDays: number | null, readonly level: Level | null, readonly clock: Clock | null, readonly withinHours: number | null, readonly calibration: number | null, readonly filters: ReadonlyArray<{ readonly dimension: string, readonly in: ReadonlyArray<string | null> }> }, readonly condition: { readonly kind: string, readonly side: string, readonly value: number | null, readonly rules: ReadonlyArray<number>, readonly minimumN: number }, readonly standing: { readonly asOf: string, readonly stale: boolean, readonly bucket: string | null, readonly met: number, readonly notMet: number, readonly unknown: number, readonly tooFew: number, readonly immature: number, readonly value: number | null, readonly n: number | null, readonly because: string | null } | null, readonly recipients: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly person: number | null, readonly name: string, readonly reachable: boolean, readonly lastDelivery: { readonly id: string, readonly kind: string, readonly recipient: string, readonly event: string, readonly state: string, readonly trouble: string | null } | null }> }> };

export type AlertRulePreviewQueryVariables = Exact<{
  workspace: string;
  question: QuestionInput;
  condition: AlertConditionInput;
}>;


export type AlertRulePreviewQuery = { readonly previewAlertRule: { readonly unit: string, readonly judged: number, readonly total: number, readonly firings: ReadonlyArray<{ readonly bucket: string, readonly value: number | null, readonly n: number, readonly buckets: number, readonly slice: { readonly dimension: string, readonly name: string | null } | null }>, readonly standing: { readonly asOf: string, readonly stale: boolean, readonly bucket: string | null, readonly met: number, readonly notMet: number, readonly unknown: number, readonly tooFew: number, readonly immature: number, readonly value: number | null, readonly n: number | null, readonly because: string | null } | null, readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string }> } };

export type PeopleQueryVariables = Exact<{
  workspace: string;
}>;


export type PeopleQuery = { readonly people: ReadonlyArray<{ readonly id: number, readonly name: string, readonly email: string | null, readonly language: string, readonly team: string | null }> };

export type SaveAlertRuleMutationVariables = Exact<{
  workspace: string;
  id?: number | null | undefined;
  rule: AlertRuleInput;
  author?: string | null | undefined;
}>;


export type SaveAlertRuleMutation = { readonly saveAlertRule: { readonly rule: { readonly id: number, readonly name: string, readonly unit: string, readonly enabled: boolean, readonly openAlerts: number, readonly question: { readonly metric: string, readonly by: ReadonlyArray<string>, readonly grain: Grain, readonly cohort: Cohort | null, readonly attribution: Attribution | null, readonly windowDays: number | null, readonly issueWindowDays: number | null, readonly sameReason: boolean | null, readonly outcomeDays: number | null, readonly level: Level | null, readonly clock: Clock | null, readonly withinHours: number | null, readonly calibration: number | null, readonly filters: ReadonlyArray<{ readonly dimension: string, readonly in: ReadonlyArray<string | null> }> }, readonly condition: { readonly kind: string, readonly side: string, readonly value: number | null, readonly rules: ReadonlyArray<number>, readonly minimumN: number }, readonly standing: { readonly asOf: string, readonly stale: boolean, readonly bucket: string | null, readonly met: number, readonly notMet: number, readonly unknown: number, readonly tooFew: number, readonly immature: number, readonly value: number | null, readonly n: number | null, readonly because: string | null } | null, readonly recipients: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly person: number | null, readonly name: string, readonly reachable: boolean, readonly lastDelivery: { readonly id: string, readonly kind: string, readonly recipient: string, readonly event: string, readonly state: string, readonly trouble: string | null } | null }> } | null, readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string }> } };

export type EnableAlertRuleMutationVariables = Exact<{
  workspace: string;
  id: number;
  enabled: boolean;
}>;


export type EnableAlertRuleMutation = { readonly enableAlertRule: { readonly id: number } };

export type DeleteAlertRuleMutationVariables = Exact<{
  workspace: string;
  id: number;
}>;


export type DeleteAlertRuleMutation = { readonly deleteAlertRule: boolean };

export type AddAlertRecipientMutationVariables = Exact<{
  workspace: string;
  rule: number;
  recipient: AlertRecipientInput;
}>;


export type AddAlertRecipientMutation = { readonly addAlertRecipient: { readonly secret: string | null, readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string }> } };

export type RemoveAlertRecipientMutationVariables = Exact<{
  workspace: string;
  id: string | number;
}>;


export type RemoveAlertRecipientMutation = { readonly removeAlertRecipient: boolean };

export type TestAlertRecipientMutationVariables = Exact<{
  workspace: string;
  id: string | number;
}>;


export type TestAlertRecipientMutation = { readonly testAlertRecipient: { readonly id: string, readonly kind: string, readonly recipient: string, readonly event: string, readonly state: string, readonly trouble: string | null } };

export type AcknowledgeAlertMutationVariables = Exact<{
  workspace: string;
  id: number;
  author?: string | null | undefined;
}>;


export type AcknowledgeAlertMutation = { readonly acknowledgeAlert: { readonly id: number, readonly rule: number, readonly name: string, readonly metric: string, readonly unit: string, readonly grain: Grain, readonly bucket: string, readonly isNow: boolean, readonly value: number | null, readonly n: number, readonly side: string | null, readonly controlRule: number | null, readonly centre: number | null, readonly lastBucket: string, readonly lastValue: number | null, readonly state: string, readonly firedAt: string, readonly acknowledgedAt: string | null, readonly acknowledgedBy: string | null, readonly resolvedAt: string | null, readonly resolvedBecause: string | null, readonly address: string, readonly filters: ReadonlyArray<{ readonly dimension: string, readonly in: ReadonlyArray<string | null> }>, readonly condition: { readonly kind: string, readonly side: string, readonly value: number | null, readonly rules: ReadonlyArray<number>, readonly minimumN: number }, readonly slice: { readonly dimension: string, readonly name: string | null } | null, readonly deliveries: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly recipient: string, readonly event: string, readonly state: string, readonly trouble: string | null }>, readonly work: ReadonlyArray<{ readonly state: string, readonly count: number }> } };

export type SavePersonMutationVariables = Exact<{
  workspace: string;
  id?: number | null | undefined;
  person: PersonInput;
}>;


export type SavePersonMutation = { readonly savePerson: { readonly person: { readonly id: number } | null, readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string }> } };

export type DeletePersonMutationVariables = Exact<{
  workspace: string;
  id: number;
}>;


export type DeletePersonMutation = { readonly deletePerson: boolean };

export type BehindQueryVariables = Exact<{
  workspace: string;
  question: QuestionInput;
  cell: CellInput;
  order?: UnitOrderInput | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BehindQuery = { readonly behind: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly at: string, readonly value: number | null, readonly note: string | null, readonly case: { readonly id: string, readonly openedAt: string, readonly resolvedAt: string | null, readonly resolutionSeconds: number | null, readonly channel: string | null, readonly team: string | null, readonly reason: string | null, readonly contacts: number, readonly handoffs: number, readonly repeatedFields: number, readonly risk: number | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CaseColumnsFragment = { readonly id: string, readonly openedAt: string, readonly resolvedAt: string | null, readonly resolutionSeconds: number | null, readonly channel: string | null, readonly team: string | null, readonly reason: string | null, readonly contacts: number, readonly handoffs: number, readonly repeatedFields: number, readonly risk: number | null };

export type RankedQueryVariables = Exact<{
  workspace: string;
  question: QuestionInput;
}>;


export type RankedQuery = { readonly ranking: { readonly asOf: string, readonly question: { readonly metrics: ReadonlyArray<string>, readonly by: ReadonlyArray<string>, readonly grain: Grain, readonly from: string, readonly to: string, readonly cohort: Cohort, readonly attribution: Attribution, readonly windowDays: number, readonly issueWindowDays: number, readonly sameReason: boolean, readonly outcomeDays: number, readonly level: Level, readonly clock: Clock, readonly withinHours: number, readonly riskAt: string | null, readonly compare: Comparison, readonly filters: ReadonlyArray<{ readonly dimension: string, readonly in: ReadonlyArray<string | null> }> }, readonly definitions: ReadonlyArray<{ readonly metric: string, readonly title: string, readonly unit: string, readonly better: string, readonly counts: string, readonly sentence: string, readonly formula: string, readonly page: string, readonly values: ReadonlyArray<{ readonly name: string, readonly of: string | null, readonly value: string }> }>, readonly warnings: ReadonlyArray<{ readonly code: string, readonly metric: string | null, readonly sentence: string, readonly values: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly metrics: ReadonlyArray<{ readonly metric: string, readonly groupsLeftOut: number, readonly centre: number | null, readonly notShrunkBecause: string | null, readonly notComparedBecause: string | null, readonly overall: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }, readonly groups: ReadonlyArray<{ readonly key: ReadonlyArray<string | null>, readonly shrunk: number | null, readonly shrunkLow: number | null, readonly shrunkHigh: number | null, readonly moved: number | null, readonly bestRank: number | null, readonly worstRank: number | null, readonly tier: number | null, readonly total: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> } }> }> } };

export type CalibrationsQueryVariables = Exact<{
  workspace: string;
}>;


export type CalibrationsQuery = { readonly calibrations: ReadonlyArray<{ readonly version: number, readonly createdAt: string, readonly asOf: string, readonly chosen: boolean, readonly n: number, readonly outcomes: number, readonly needed: number, readonly windowNotOver: number, readonly refused: string | null, readonly byKind: { readonly public: number, readonly rating: number, readonly churn: number }, readonly fit: { readonly brier: number, readonly baseline: { readonly default: number, readonly fitted: number }, readonly drivers: ReadonlyArray<{ readonly driver: string, readonly default: number, readonly fitted: number, readonly low: number | null, readonly high: number | null, readonly seen: number }>, readonly auc: { readonly value: number | null, readonly low: number | null, readonly high: number | null }, readonly aucOfDefaults: { readonly value: number | null, readonly low: number | null, readonly high: number | null }, readonly skill: { readonly value: number | null, readonly low: number | null, readonly high: number | null } | null, readonly reliability: ReadonlyArray<{ readonly n: number, readonly predicted: number, readonly observed: number, readonly low: number, readonly high: number }> } | null }> };

export type ExplainedQueryVariables = Exact<{
  workspace: string;
  question: QuestionInput;
}>;


export type ExplainedQuery = { readonly explainChange: { readonly asOf: string, readonly previousFrom: string, readonly previousTo: string, readonly question: { readonly metrics: ReadonlyArray<string>, readonly by: ReadonlyArray<string>, readonly grain: Grain, readonly from: string, readonly to: string, readonly cohort: Cohort, readonly attribution: Attribution, readonly windowDays: number, readonly issueWindowDays: number, readonly sameReason: boolean, readonly outcomeDays: number, readonly level: Level, readonly clock: Clock, readonly withinHours: number, readonly riskAt: string | null, readonly compare: Comparison, readonly filters: ReadonlyArray<{ readonly dimension: string, readonly in: ReadonlyArray<string | null> }> }, readonly definitions: ReadonlyArray<{ readonly metric: string, readonly title: string, readonly unit: string, readonly better: string, readonly counts: string, readonly sentence: string, readonly formula: string, readonly page: string, readonly values: ReadonlyArray<{ readonly name: string, readonly of: string | null, readonly value: string }> }>, readonly warnings: ReadonlyArray<{ readonly code: string, readonly metric: string | null, readonly sentence: string, readonly values: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly metrics: ReadonlyArray<{ readonly metric: string, readonly change: number | null, readonly mix: number | null, readonly rate: number | null, readonly remainder: number | null, readonly others: number | null, readonly slicesLeftOut: number, readonly unknownBecause: string | null, readonly before: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }, readonly after: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }, readonly slices: ReadonlyArray<{ readonly key: ReadonlyArray<string | null>, readonly weightBefore: number | null, readonly weightAfter: number | null, readonly mix: number | null, readonly rate: number | null, readonly total: number, readonly before: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }, readonly after: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> } }> }> } };

export type ErasableCustomerQueryVariables = Exact<{
  workspace: string;
  customer: string;
}>;


export type ErasableCustomerQuery = { readonly erasableCustomer: { readonly events: number, readonly cases: number, readonly ids: number } };

export type MergeCustomersMutationVariables = Exact<{
  workspace: string;
  from: string;
  into: string;
}>;


export type MergeCustomersMutation = { readonly mergeCustomers: { readonly events: number, readonly cases: number } };

export type EraseCustomerMutationVariables = Exact<{
  workspace: string;
  customer: string;
}>;


export type EraseCustomerMutation = { readonly eraseCustomer: { readonly events: number, readonly cases: number } };

export type DistributedQueryVariables = Exact<{
  workspace: string;
  question: QuestionInput;
}>;


export type DistributedQuery = { readonly distribution: { readonly asOf: string, readonly question: { readonly metrics: ReadonlyArray<string>, readonly by: ReadonlyArray<string>, readonly grain: Grain, readonly from: string, readonly to: string, readonly cohort: Cohort, readonly attribution: Attribution, readonly windowDays: number, readonly issueWindowDays: number, readonly sameReason: boolean, readonly outcomeDays: number, readonly level: Level, readonly clock: Clock, readonly withinHours: number, readonly riskAt: string | null, readonly compare: Comparison, readonly filters: ReadonlyArray<{ readonly dimension: string, readonly in: ReadonlyArray<string | null> }> }, readonly definitions: ReadonlyArray<{ readonly metric: string, readonly title: string, readonly unit: string, readonly better: string, readonly counts: string, readonly sentence: string, readonly formula: string, readonly page: string, readonly values: ReadonlyArray<{ readonly name: string, readonly of: string | null, readonly value: string }> }>, readonly warnings: ReadonlyArray<{ readonly code: string, readonly metric: string | null, readonly sentence: string, readonly values: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly metrics: ReadonlyArray<{ readonly metric: string, readonly scale: string | null, readonly groupsLeftOut: number, readonly unknownBecause: string | null, readonly overall: { readonly key: ReadonlyArray<string | null>, readonly n: number, readonly total: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }, readonly bins: ReadonlyArray<{ readonly from: number, readonly to: number | null, readonly n: number, readonly open: number, readonly share: number | null, readonly low: number | null, readonly high: number | null, readonly within: number | null, readonly withinLow: number | null, readonly withinHigh: number | null }>, readonly notEnded: { readonly share: number | null, readonly low: number | null, readonly high: number | null, readonly n: number } | null, readonly quantiles: ReadonlyArray<{ readonly p: number, readonly value: number | null, readonly low: number | null, readonly high: number | null }> } | null, readonly groups: ReadonlyArray<{ readonly key: ReadonlyArray<string | null>, readonly n: number, readonly total: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }, readonly bins: ReadonlyArray<{ readonly from: number, readonly to: number | null, readonly n: number, readonly open: number, readonly share: number | null, readonly low: number | null, readonly high: number | null, readonly within: number | null, readonly withinLow: number | null, readonly withinHigh: number | null }>, readonly notEnded: { readonly share: number | null, readonly low: number | null, readonly high: number | null, readonly n: number } | null, readonly quantiles: ReadonlyArray<{ readonly p: number, readonly value: number | null, readonly low: number | null, readonly high: number | null }> }> }> } };

export type SpreadFragment = { readonly key: ReadonlyArray<string | null>, readonly n: number, readonly total: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }, readonly bins: ReadonlyArray<{ readonly from: number, readonly to: number | null, readonly n: number, readonly open: number, readonly share: number | null, readonly low: number | null, readonly high: number | null, readonly within: number | null, readonly withinLow: number | null, readonly withinHigh: number | null }>, readonly notEnded: { readonly share: number | null, readonly low: number | null, readonly high: number | null, readonly n: number } | null, readonly quantiles: ReadonlyArray<{ readonly p: number, readonly value: number | null, readonly low: number | null, readonly high: number | null }> };

export type ExposureQueryVariables = Exact<{
  workspace: string;
  question: QuestionInput;
}>;


export type ExposureQuery = { readonly exposure: { readonly asOf: string, readonly audienceIsSet: boolean, readonly question: { readonly metrics: ReadonlyArray<string>, readonly by: ReadonlyArray<string>, readonly grain: Grain, readonly from: string, readonly to: string, readonly cohort: Cohort, readonly attribution: Attribution, readonly windowDays: number, readonly issueWindowDays: number, readonly sameReason: boolean, readonly outcomeDays: number, readonly level: Level, readonly clock: Clock, readonly withinHours: number, readonly riskAt: string | null, readonly compare: Comparison, readonly filters: ReadonlyArray<{ readonly dimension: string, readonly in: ReadonlyArray<string | null> }> }, readonly definitions: ReadonlyArray<{ readonly metric: string, readonly title: string, readonly unit: string, readonly better: string, readonly counts: string, readonly sentence: string, readonly formula: string, readonly page: string, readonly values: ReadonlyArray<{ readonly name: string, readonly of: string | null, readonly value: string }> }>, readonly warnings: ReadonlyArray<{ readonly code: string, readonly metric: string | null, readonly sentence: string, readonly values: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly audience: { readonly low: number, readonly likely: number, readonly high: number }, readonly overall: { readonly observed: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }, readonly expected: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> } } } };

export type FindingsQueryVariables = Exact<{
  workspace: string;
  question: QuestionInput;
}>;


export type FindingsQuery = { readonly findings: { readonly asOf: string, readonly judged: ReadonlyArray<string>, readonly steady: ReadonlyArray<string>, readonly question: { readonly metrics: ReadonlyArray<string>, readonly by: ReadonlyArray<string>, readonly grain: Grain, readonly from: string, readonly to: string, readonly cohort: Cohort, readonly attribution: Attribution, readonly windowDays: number, readonly issueWindowDays: number, readonly sameReason: boolean, readonly outcomeDays: number, readonly level: Level, readonly clock: Clock, readonly withinHours: number, readonly riskAt: string | null, readonly compare: Comparison, readonly filters: ReadonlyArray<{ readonly dimension: string, readonly in: ReadonlyArray<string | null> }> }, readonly definitions: ReadonlyArray<{ readonly metric: string, readonly title: string, readonly unit: string, readonly better: string, readonly counts: string, readonly sentence: string, readonly formula: string, readonly page: string, readonly values: ReadonlyArray<{ readonly name: string, readonly of: string | null, readonly value: string }> }>, readonly notJudged: ReadonlyArray<{ readonly metric: string, readonly because: string }>, readonly findings: ReadonlyArray<{ readonly kind: string, readonly metric: string | null, readonly importance: number, readonly change: { readonly side: string, readonly rule: number, readonly since: string, readonly against: string, readonly by: ReadonlyArray<string>, readonly mix: number | null, readonly before: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }, readonly after: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }, readonly carriers: ReadonlyArray<{ readonly key: ReadonlyArray<string | null>, readonly share: number }> } | null, readonly place: { readonly dimension: string, readonly key: ReadonlyArray<string | null>, readonly alike: number, readonly value: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }, readonly overall: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> } } | null, readonly afterHow: { readonly p: number | null, readonly clean: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> } | null, readonly recovered: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> } | null, readonly failed: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> } | null } | null, readonly caveats: ReadonlyArray<{ readonly code: string, readonly share: number | null }> }> } };

export type FunnelQueryVariables = Exact<{
  workspace: string;
  question: QuestionInput;
}>;


export type FunnelQuery = { readonly funnel: { readonly asOf: string, readonly groupsLeftOut: number, readonly notComparedBecause: string | null, readonly unknownBecause: string | null, readonly question: { readonly metrics: ReadonlyArray<string>, readonly by: ReadonlyArray<string>, readonly grain: Grain, readonly from: string, readonly to: string, readonly cohort: Cohort, readonly attribution: Attribution, readonly windowDays: number, readonly issueWindowDays: number, readonly sameReason: boolean, readonly outcomeDays: number, readonly level: Level, readonly clock: Clock, readonly withinHours: number, readonly riskAt: string | null, readonly compare: Comparison, readonly filters: ReadonlyArray<{ readonly dimension: string, readonly in: ReadonlyArray<string | null> }> }, readonly definitions: ReadonlyArray<{ readonly metric: string, readonly title: string, readonly unit: string, readonly better: string, readonly counts: string, readonly sentence: string, readonly formula: string, readonly page: string, readonly values: ReadonlyArray<{ readonly name: string, readonly of: string | null, readonly value: string }> }>, readonly warnings: ReadonlyArray<{ readonly code: string, readonly metric: string | null, readonly sentence: string, readonly values: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly steps: ReadonlyArray<{ readonly step: string, readonly metric: string, readonly leftOutBecause: string | null }>, readonly overall: { readonly key: ReadonlyArray<string | null>, readonly tier: number | null, readonly steps: ReadonlyArray<{ readonly step: string, readonly before: number, readonly reached: number, readonly lost: number, readonly pending: number, readonly unknown: number, readonly ofBefore: { readonly value: number | null, readonly low: number | null, readonly high: number | null }, readonly ofFirst: { readonly value: number | null, readonly low: number | null, readonly high: number | null } }> }, readonly groups: ReadonlyArray<{ readonly key: ReadonlyArray<string | null>, readonly tier: number | null, readonly steps: ReadonlyArray<{ readonly step: string, readonly before: number, readonly reached: number, readonly lost: number, readonly pending: number, readonly unknown: number, readonly ofBefore: { readonly value: number | null, readonly low: number | null, readonly high: number | null }, readonly ofFirst: { readonly value: number | null, readonly low: number | null, readonly high: number | null } }> }> } };

export type WalkedFragment = { readonly key: ReadonlyArray<string | null>, readonly tier: number | null, readonly steps: ReadonlyArray<{ readonly step: string, readonly before: number, readonly reached: number, readonly lost: number, readonly pending: number, readonly unknown: number, readonly ofBefore: { readonly value: number | null, readonly low: number | null, readonly high: number | null }, readonly ofFirst: { readonly value: number | null, readonly low: number | null, readonly high: number | null } }> };

export type HandoffEdgesQueryVariables = Exact<{
  workspace: string;
  question: QuestionInput;
}>;


export type HandoffEdgesQuery = { readonly handoffEdges: { readonly asOf: string, readonly minimum: number, readonly rankedLeftOut: number, readonly tooFewLeftOut: number, readonly question: { readonly metrics: ReadonlyArray<string>, readonly by: ReadonlyArray<string>, readonly grain: Grain, readonly from: string, readonly to: string, readonly cohort: Cohort, readonly attribution: Attribution, readonly windowDays: number, readonly issueWindowDays: number, readonly sameReason: boolean, readonly outcomeDays: number, readonly level: Level, readonly clock: Clock, readonly withinHours: number, readonly riskAt: string | null, readonly compare: Comparison, readonly filters: ReadonlyArray<{ readonly dimension: string, readonly in: ReadonlyArray<string | null> }> }, readonly definitions: ReadonlyArray<{ readonly metric: string, readonly title: string, readonly unit: string, readonly better: string, readonly counts: string, readonly sentence: string, readonly formula: string, readonly page: string, readonly values: ReadonlyArray<{ readonly name: string, readonly of: string | null, readonly value: string }> }>, readonly warnings: ReadonlyArray<{ readonly code: string, readonly metric: string | null, readonly sentence: string, readonly values: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly overall: { readonly handoffs: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }, readonly loss: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> } }, readonly baseline: { readonly value: number | null }, readonly ranked: ReadonlyArray<{ readonly ranked: { readonly tier: number | null } | null, readonly from: { readonly team: string | null, readonly agent: string | null }, readonly to: { readonly team: string | null, readonly agent: string | null }, readonly handoffs: { readonly value: number | null, readonly n: number, readonly unknownBecause: string | null }, readonly loss: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly excess: { readonly value: number | null, readonly unknownBecause: string | null } }>, readonly tooFew: ReadonlyArray<{ readonly from: { readonly team: string | null, readonly agent: string | null }, readonly to: { readonly team: string | null, readonly agent: string | null }, readonly handoffs: { readonly value: number | null, readonly n: number, readonly unknownBecause: string | null }, readonly loss: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly excess: { readonly value: number | null, readonly unknownBecause: string | null } }> } };

export type PairFragment = { readonly from: { readonly team: string | null, readonly agent: string | null }, readonly to: { readonly team: string | null, readonly agent: string | null }, readonly handoffs: { readonly value: number | null, readonly n: number, readonly unknownBecause: string | null }, readonly loss: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly excess: { readonly value: number | null, readonly unknownBecause: string | null } };

export type EdgesInFullQueryVariables = Exact<{
  workspace: string;
  question: QuestionInput;
}>;


export type EdgesInFullQuery = { readonly handoffEdges: { readonly minimum: number, readonly rankedLeftOut: number, readonly tooFewLeftOut: number, readonly overall: { readonly handoffs: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly loss: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly excess: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly returnRate: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly wait: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly waitP90: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly orphans: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly droppedPromises: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly repeats: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly publicContacts: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly rating: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly lostCustomers: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null } }, readonly baseline: { readonly value: number | null }, readonly ranked: ReadonlyArray<{ readonly ranked: { readonly rank: number, readonly tier: number | null, readonly loss: { readonly value: number, readonly low: number | null, readonly high: number | null }, readonly excess: { readonly value: number } | null } | null, readonly from: { readonly team: string | null, readonly agent: string | null }, readonly to: { readonly team: string | null, readonly agent: string | null }, readonly handoffs: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly loss: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly excess: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly returnRate: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly wait: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly waitP90: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly orphans: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly droppedPromises: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly repeats: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly publicContacts: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly rating: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly lostCustomers: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly fields: { readonly lost: number, readonly known: number }, readonly fieldsLost: ReadonlyArray<{ readonly field: string, readonly count: number, readonly given: number, readonly asked: number, readonly cleared: number }> }>, readonly tooFew: ReadonlyArray<{ readonly from: { readonly team: string | null, readonly agent: string | null }, readonly to: { readonly team: string | null, readonly agent: string | null }, readonly handoffs: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly loss: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly excess: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly returnRate: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly wait: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly waitP90: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly orphans: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly droppedPromises: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly repeats: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly publicContacts: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly rating: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly lostCustomers: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly fields: { readonly lost: number, readonly known: number }, readonly fieldsLost: ReadonlyArray<{ readonly field: string, readonly count: number, readonly given: number, readonly asked: number, readonly cleared: number }> }> } };

export type EdgeFragment = { readonly from: { readonly team: string | null, readonly agent: string | null }, readonly to: { readonly team: string | null, readonly agent: string | null }, readonly handoffs: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly loss: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly excess: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly returnRate: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly wait: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly waitP90: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly orphans: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly droppedPromises: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly repeats: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly publicContacts: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly rating: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly lostCustomers: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null }, readonly fields: { readonly lost: number, readonly known: number }, readonly fieldsLost: ReadonlyArray<{ readonly field: string, readonly count: number, readonly given: number, readonly asked: number, readonly cleared: number }> };

export type EdgeValueFragment = { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly unknownBecause: string | null };

export type TeamHandoffsQueryVariables = Exact<{
  workspace: string;
  question: QuestionInput;
  team: string;
}>;


export type TeamHandoffsQuery = { readonly teamHandoffs: { readonly team: string, readonly usual: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }, readonly handsOver: { readonly times: number | null, readonly handoffs: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }, readonly loss: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }, readonly worst: { readonly lost: number, readonly known: number, readonly loss: number, readonly times: number | null, readonly against: string, readonly way: string | null, readonly from: { readonly team: string | null, readonly agent: string | null }, readonly to: { readonly team: string | null, readonly agent: string | null } } | null }, readonly receives: { readonly times: number | null, readonly handoffs: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }, readonly loss: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }, readonly worst: { readonly lost: number, readonly known: number, readonly loss: number, readonly times: number | null, readonly against: string, readonly way: string | null, readonly from: { readonly team: string | null, readonly agent: string | null }, readonly to: { readonly team: string | null, readonly agent: string | null } } | null } } };

export type SideFragment = { readonly times: number | null, readonly handoffs: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }, readonly loss: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }, readonly worst: { readonly lost: number, readonly known: number, readonly loss: number, readonly times: number | null, readonly against: string, readonly way: string | null, readonly from: { readonly team: string | null, readonly agent: string | null }, readonly to: { readonly team: string | null, readonly agent: string | null } } | null };

export type HeadlineTrendsQueryVariables = Exact<{
  workspace: string;
  question: QuestionInput;
}>;


export type HeadlineTrendsQuery = { readonly trend: { readonly comparedDays: { readonly from: string, readonly to: string, readonly whole: boolean } | null, readonly buckets: ReadonlyArray<{ readonly label: string, readonly partial: boolean }>, readonly metrics: ReadonlyArray<{ readonly metric: string, readonly overall: { readonly points: ReadonlyArray<{ readonly bucket: string, readonly centre: number | null, readonly lowLimit: number | null, readonly highLimit: number | null, readonly rules: ReadonlyArray<number>, readonly value: { readonly value: number | null } }>, readonly compared: { readonly verdict: string, readonly bucket: string | null, readonly rule: number | null, readonly side: string | null, readonly since: string | null, readonly previous: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> } | null } | null, readonly newest: { readonly verdict: string, readonly bucket: string | null, readonly rule: number | null, readonly side: string | null, readonly since: string | null } } }> } };

export type MappingsQueryVariables = Exact<{
  workspace: string;
}>;


export type MappingsQuery = { readonly mappings: ReadonlyArray<{ readonly name: string, readonly mapping: string }> };

export type SaveMappingMutationVariables = Exact<{
  workspace: string;
  name: string;
  mapping: string;
}>;


export type SaveMappingMutation = { readonly saveMapping: { readonly name: string } };

export type LoadsQueryVariables = Exact<{
  workspace: string;
}>;


export type LoadsQuery = { readonly workspace: { readonly loads: ReadonlyArray<{ readonly id: number, readonly source: string, readonly adapter: string, readonly kind: string, readonly startedAt: string, readonly finishedAt: string | null, readonly state: string, readonly rows: number, readonly events: number, readonly cases: number, readonly duplicates: number, readonly rejected: number }> } | null };

export type TrendByHowQueryVariables = Exact<{
  workspace: string;
  question: QuestionInput;
}>;


export type TrendByHowQuery = { readonly trend: { readonly asOf: string, readonly question: { readonly metrics: ReadonlyArray<string>, readonly by: ReadonlyArray<string>, readonly grain: Grain, readonly from: string, readonly to: string, readonly cohort: Cohort, readonly attribution: Attribution, readonly windowDays: number, readonly issueWindowDays: number, readonly sameReason: boolean, readonly outcomeDays: number, readonly level: Level, readonly clock: Clock, readonly withinHours: number, readonly riskAt: string | null, readonly compare: Comparison, readonly filters: ReadonlyArray<{ readonly dimension: string, readonly in: ReadonlyArray<string | null> }> }, readonly definitions: ReadonlyArray<{ readonly metric: string, readonly title: string, readonly unit: string, readonly better: string, readonly counts: string, readonly sentence: string, readonly formula: string, readonly page: string, readonly values: ReadonlyArray<{ readonly name: string, readonly of: string | null, readonly value: string }> }>, readonly buckets: ReadonlyArray<{ readonly start: string, readonly end: string, readonly label: string, readonly partial: boolean }>, readonly metrics: ReadonlyArray<{ readonly metric: string, readonly groups: ReadonlyArray<{ readonly key: ReadonlyArray<string | null>, readonly points: ReadonlyArray<{ readonly bucket: string, readonly centre: number | null, readonly lowLimit: number | null, readonly highLimit: number | null, readonly rules: ReadonlyArray<number>, readonly notJudgedBecause: string | null, readonly value: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> } }>, readonly newest: { readonly verdict: string, readonly bucket: string | null, readonly rule: number | null, readonly side: string | null, readonly since: string | null } }> }> } };

export type MailScheduleFieldsFragment = { readonly id: number, readonly recipients: ReadonlyArray<string>, readonly every: MailEvery, readonly weekday: number | null, readonly day: number | null, readonly hour: number, readonly language: string, readonly period: MailPeriod, readonly address: string, readonly author: string, readonly paused: boolean, readonly nextAt: string | null, readonly filters: ReadonlyArray<{ readonly dimension: string, readonly in: ReadonlyArray<string | null> }>, readonly sendings: ReadonlyArray<{ readonly dueAt: string, readonly byHand: boolean, readonly recipient: string, readonly from: string, readonly to: string, readonly state: string, readonly attempts: number, readonly trouble: string | null, readonly sentAt: string | null }> };

export type MailSchedulesQueryVariables = Exact<{
  workspace: string;
}>;


export type MailSchedulesQuery = { readonly mailMissing: ReadonlyArray<string>, readonly mailSchedules: ReadonlyArray<{ readonly id: number, readonly recipients: ReadonlyArray<string>, readonly every: MailEvery, readonly weekday: number | null, readonly day: number | null, readonly hour: number, readonly language: string, readonly period: MailPeriod, readonly address: string, readonly author: string, readonly paused: boolean, readonly nextAt: string | null, readonly filters: ReadonlyArray<{ readonly dimension: string, readonly in: ReadonlyArray<string | null> }>, readonly sendings: ReadonlyArray<{ readonly dueAt: string, readonly byHand: boolean, readonly recipient: string, readonly from: string, readonly to: string, readonly state: string, readonly attempts: number, readonly trouble: string | null, readonly sentAt: string | null }> }> };

export type MailPreviewQueryVariables = Exact<{
  workspace: string;
  content: MailContentInput;
}>;


export type MailPreviewQuery = { readonly mailPreview: { readonly subject: string, readonly html: string } };

export type SaveMailScheduleMutationVariables = Exact<{
  workspace: string;
  id?: number | null | undefined;
  schedule: MailScheduleInput;
}>;


export type SaveMailScheduleMutation = { readonly saveMailSchedule: { readonly id: number } };

export type PauseMailScheduleMutationVariables = Exact<{
  workspace: string;
  id: number;
  paused: boolean;
}>;


export type PauseMailScheduleMutation = { readonly pauseMailSchedule: { readonly id: number } };

export type DeleteMailScheduleMutationVariables = Exact<{
  workspace: string;
  id: number;
}>;


export type DeleteMailScheduleMutation = { readonly deleteMailSchedule: boolean };

export type SendMailNowMutationVariables = Exact<{
  workspace: string;
  id: number;
}>;


export type SendMailNowMutation = { readonly sendMailNow: { readonly id: number } };

export type NotesQueryVariables = Exact<{
  workspace: string;
}>;


export type NotesQuery = { readonly notes: ReadonlyArray<{ readonly id: number, readonly day: string, readonly text: string, readonly author: string | null }> };

export type SaveNoteMutationVariables = Exact<{
  workspace: string;
  id?: number | null | undefined;
  day: string;
  text: string;
  author?: string | null | undefined;
}>;


export type SaveNoteMutation = { readonly saveNote: { readonly id: number } };

export type DeleteNoteMutationVariables = Exact<{
  workspace: string;
  id: number;
}>;


export type DeleteNoteMutation = { readonly deleteNote: boolean };

export type PromisesDueQueryVariables = Exact<{
  workspace: string;
  withinHours: number;
  filters?: ReadonlyArray<FilterInput> | FilterInput | null | undefined;
  first: number;
}>;


export type PromisesDueQuery = { readonly promisesDue: { readonly asOf: string, readonly dueSoon: { readonly totalCount: number, readonly promises: ReadonlyArray<{ readonly what: string | null, readonly madeAt: string, readonly dueAt: string, readonly team: string | null, readonly heldBy: string | null, readonly case: { readonly id: string, readonly channel: string | null, readonly reason: string | null } }> }, readonly overdue: { readonly totalCount: number, readonly promises: ReadonlyArray<{ readonly what: string | null, readonly madeAt: string, readonly dueAt: string, readonly team: string | null, readonly heldBy: string | null, readonly case: { readonly id: string, readonly channel: string | null, readonly reason: string | null } }> } } };

export type PromisesFragment = { readonly totalCount: number, readonly promises: ReadonlyArray<{ readonly what: string | null, readonly madeAt: string, readonly dueAt: string, readonly team: string | null, readonly heldBy: string | null, readonly case: { readonly id: string, readonly channel: string | null, readonly reason: string | null } }> };

export type RiskDistributionQueryVariables = Exact<{
  workspace: string;
  question: QuestionInput;
}>;


export type RiskDistributionQuery = { readonly riskDistribution: { readonly asOf: string, readonly threshold: number, readonly question: { readonly calibration: number, readonly metrics: ReadonlyArray<string>, readonly by: ReadonlyArray<string>, readonly grain: Grain, readonly from: string, readonly to: string, readonly cohort: Cohort, readonly attribution: Attribution, readonly windowDays: number, readonly issueWindowDays: number, readonly sameReason: boolean, readonly outcomeDays: number, readonly level: Level, readonly clock: Clock, readonly withinHours: number, readonly riskAt: string | null, readonly compare: Comparison, readonly filters: ReadonlyArray<{ readonly dimension: string, readonly in: ReadonlyArray<string | null> }> }, readonly definitions: ReadonlyArray<{ readonly metric: string, readonly title: string, readonly unit: string, readonly better: string, readonly counts: string, readonly sentence: string, readonly formula: string, readonly page: string, readonly values: ReadonlyArray<{ readonly name: string, readonly of: string | null, readonly value: string }> }>, readonly warnings: ReadonlyArray<{ readonly code: string, readonly metric: string | null, readonly sentence: string, readonly values: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly overall: { readonly mean: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }, readonly atRisk: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }, readonly bins: ReadonlyArray<{ readonly from: number, readonly to: number, readonly n: number, readonly share: number | null, readonly low: number | null, readonly high: number | null }> } } };

export type AccessQueryVariables = Exact<{
  workspace: string;
}>;


export type AccessQuery = { readonly members: ReadonlyArray<{ readonly id: number, readonly email: string, readonly name: string, readonly role: string, readonly teams: ReadonlyArray<string>, readonly owner: boolean, readonly disabled: boolean, readonly seenAt: string | null }>, readonly invitations: ReadonlyArray<{ readonly id: string, readonly email: string, readonly role: string, readonly teams: ReadonlyArray<string>, readonly expiresAt: string }>, readonly accessTokens: ReadonlyArray<{ readonly id: number, readonly name: string, readonly role: string, readonly teams: ReadonlyArray<string>, readonly expiresAt: string, readonly usedAt: string | null, readonly revokedAt: string | null }> };

export type ChangeMemberMutationVariables = Exact<{
  workspace: string;
  id: number;
  role: string;
  teams?: ReadonlyArray<string> | string | null | undefined;
}>;


export type ChangeMemberMutation = { readonly changeMember: { readonly id: number, readonly role: string } };

export type RemoveMemberMutationVariables = Exact<{
  workspace: string;
  id: number;
}>;


export type RemoveMemberMutation = { readonly removeMember: boolean };

export type InviteMutationVariables = Exact<{
  workspace: string;
  email: string;
  role: string;
  teams?: ReadonlyArray<string> | string | null | undefined;
  language?: string | null | undefined;
}>;


export type InviteMutation = { readonly invite: { readonly link: string | null, readonly mail: string | null, readonly invitation: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string }> } };

export type WithdrawInvitationMutationVariables = Exact<{
  workspace: string;
  id: string | number;
}>;


export type WithdrawInvitationMutation = { readonly withdrawInvitation: boolean };

export type CreateAccessTokenMutationVariables = Exact<{
  workspace: string;
  name: string;
  role: string;
  teams?: ReadonlyArray<string> | string | null | undefined;
  days: number;
}>;


export type CreateAccessTokenMutation = { readonly createAccessToken: { readonly token: string } };

export type RevokeAccessTokenMutationVariables = Exact<{
  workspace: string;
  id: number;
}>;


export type RevokeAccessTokenMutation = { readonly revokeAccessToken: { readonly id: number } };

export type AuditLogQueryVariables = Exact<{
  workspace: string;
  first: number;
  before?: string | number | null | undefined;
  action?: string | null | undefined;
  actor?: string | null | undefined;
}>;


export type AuditLogQuery = { readonly auditLog: { readonly more: boolean, readonly entries: ReadonlyArray<{ readonly id: string, readonly at: string, readonly actor: string | null, readonly action: string, readonly particulars: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type AllSettingsFragment = { readonly version: number, readonly title: string, readonly zone: string, readonly keepTexts: boolean, readonly defaultCalendar: string | null, readonly directChannels: ReadonlyArray<string> | null, readonly riskThreshold: number | null, readonly riskCalibration: number | null, readonly casesKeptMonths: number | null, readonly textsKeptMonths: number | null, readonly smallestGroup: number | null, readonly file: string, readonly calendars: ReadonlyArray<{ readonly name: string, readonly zone: string, readonly weekly: ReadonlyArray<{ readonly weekday: string, readonly hours: ReadonlyArray<string> }>, readonly exceptions: ReadonlyArray<{ readonly date: string | null, readonly from: string | null, readonly to: string | null, readonly hours: ReadonlyArray<string> }> }>, readonly teamCalendars: ReadonlyArray<{ readonly team: string, readonly calendar: string }>, readonly teamNames: ReadonlyArray<{ readonly former: string, readonly now: string }>, readonly teamSites: ReadonlyArray<{ readonly team: string, readonly site: string }>, readonly outsourced: ReadonlyArray<{ readonly team: string, readonly outsourced: boolean }>, readonly contactMinutes: ReadonlyArray<{ readonly channel: string, readonly minutes: number }>, readonly audience: { readonly low: number, readonly likely: number, readonly high: number } | null, readonly fieldWeights: ReadonlyArray<{ readonly field: string, readonly weight: number }>, readonly targets: ReadonlyArray<{ readonly metric: string, readonly value: number, readonly team: string | null, readonly channel: string | null }>, readonly defaults: { readonly riskThreshold: number, readonly smallestGroup: number, readonly audience: { readonly low: number, readonly likely: number, readonly high: number } }, readonly folding: { readonly waiting: number, readonly failed: number } };

export type SettingsQueryVariables = Exact<{
  workspace: string;
}>;


export type SettingsQuery = { readonly settings: { readonly version: number, readonly title: string, readonly zone: string, readonly keepTexts: boolean, readonly defaultCalendar: string | null, readonly directChannels: ReadonlyArray<string> | null, readonly riskThreshold: number | null, readonly riskCalibration: number | null, readonly casesKeptMonths: number | null, readonly textsKeptMonths: number | null, readonly smallestGroup: number | null, readonly file: string, readonly calendars: ReadonlyArray<{ readonly name: string, readonly zone: string, readonly weekly: ReadonlyArray<{ readonly weekday: string, readonly hours: ReadonlyArray<string> }>, readonly exceptions: ReadonlyArray<{ readonly date: string | null, readonly from: string | null, readonly to: string | null, readonly hours: ReadonlyArray<string> }> }>, readonly teamCalendars: ReadonlyArray<{ readonly team: string, readonly calendar: string }>, readonly teamNames: ReadonlyArray<{ readonly former: string, readonly now: string }>, readonly teamSites: ReadonlyArray<{ readonly team: string, readonly site: string }>, readonly outsourced: ReadonlyArray<{ readonly team: string, readonly outsourced: boolean }>, readonly contactMinutes: ReadonlyArray<{ readonly channel: string, readonly minutes: number }>, readonly audience: { readonly low: number, readonly likely: number, readonly high: number } | null, readonly fieldWeights: ReadonlyArray<{ readonly field: string, readonly weight: number }>, readonly targets: ReadonlyArray<{ readonly metric: string, readonly value: number, readonly team: string | null, readonly channel: string | null }>, readonly defaults: { readonly riskThreshold: number, readonly smallestGroup: number, readonly audience: { readonly low: number, readonly likely: number, readonly high: number } }, readonly folding: { readonly waiting: number, readonly failed: number } } };

export type SettingsHistoryQueryVariables = Exact<{
  workspace: string;
  first: number;
  before?: number | null | undefined;
}>;


export type SettingsHistoryQuery = { readonly settings: { readonly history: ReadonlyArray<{ readonly version: number, readonly changedAt: string, readonly author: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly entry: string | null, readonly before: string | null, readonly after: string | null }> }> } };

export type ChangeSettingsMutationVariables = Exact<{
  workspace: string;
  version: number;
  change: SettingsChangeInput;
  author?: string | null | undefined;
}>;


export type ChangeSettingsMutation = { readonly changeSettings: { readonly conflicts: ReadonlyArray<string>, readonly settings: { readonly version: number, readonly title: string, readonly zone: string, readonly keepTexts: boolean, readonly defaultCalendar: string | null, readonly directChannels: ReadonlyArray<string> | null, readonly riskThreshold: number | null, readonly riskCalibration: number | null, readonly casesKeptMonths: number | null, readonly textsKeptMonths: number | null, readonly smallestGroup: number | null, readonly file: string, readonly calendars: ReadonlyArray<{ readonly name: string, readonly zone: string, readonly weekly: ReadonlyArray<{ readonly weekday: string, readonly hours: ReadonlyArray<string> }>, readonly exceptions: ReadonlyArray<{ readonly date: string | null, readonly from: string | null, readonly to: string | null, readonly hours: ReadonlyArray<string> }> }>, readonly teamCalendars: ReadonlyArray<{ readonly team: string, readonly calendar: string }>, readonly teamNames: ReadonlyArray<{ readonly former: string, readonly now: string }>, readonly teamSites: ReadonlyArray<{ readonly team: string, readonly site: string }>, readonly outsourced: ReadonlyArray<{ readonly team: string, readonly outsourced: boolean }>, readonly contactMinutes: ReadonlyArray<{ readonly channel: string, readonly minutes: number }>, readonly audience: { readonly low: number, readonly likely: number, readonly high: number } | null, readonly fieldWeights: ReadonlyArray<{ readonly field: string, readonly weight: number }>, readonly targets: ReadonlyArray<{ readonly metric: string, readonly value: number, readonly team: string | null, readonly channel: string | null }>, readonly defaults: { readonly riskThreshold: number, readonly smallestGroup: number, readonly audience: { readonly low: number, readonly likely: number, readonly high: number } }, readonly folding: { readonly waiting: number, readonly failed: number } }, readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly reason: string, readonly values: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type ReplaceSettingsMutationVariables = Exact<{
  workspace: string;
  version: number;
  file: string;
  author?: string | null | undefined;
}>;


export type ReplaceSettingsMutation = { readonly replaceSettings: { readonly conflicts: ReadonlyArray<string>, readonly settings: { readonly version: number, readonly title: string, readonly zone: string, readonly keepTexts: boolean, readonly defaultCalendar: string | null, readonly directChannels: ReadonlyArray<string> | null, readonly riskThreshold: number | null, readonly riskCalibration: number | null, readonly casesKeptMonths: number | null, readonly textsKeptMonths: number | null, readonly smallestGroup: number | null, readonly file: string, readonly calendars: ReadonlyArray<{ readonly name: string, readonly zone: string, readonly weekly: ReadonlyArray<{ readonly weekday: string, readonly hours: ReadonlyArray<string> }>, readonly exceptions: ReadonlyArray<{ readonly date: string | null, readonly from: string | null, readonly to: string | null, readonly hours: ReadonlyArray<string> }> }>, readonly teamCalendars: ReadonlyArray<{ readonly team: string, readonly calendar: string }>, readonly teamNames: ReadonlyArray<{ readonly former: string, readonly now: string }>, readonly teamSites: ReadonlyArray<{ readonly team: string, readonly site: string }>, readonly outsourced: ReadonlyArray<{ readonly team: string, readonly outsourced: boolean }>, readonly contactMinutes: ReadonlyArray<{ readonly channel: string, readonly minutes: number }>, readonly audience: { readonly low: number, readonly likely: number, readonly high: number } | null, readonly fieldWeights: ReadonlyArray<{ readonly field: string, readonly weight: number }>, readonly targets: ReadonlyArray<{ readonly metric: string, readonly value: number, readonly team: string | null, readonly channel: string | null }>, readonly defaults: { readonly riskThreshold: number, readonly smallestGroup: number, readonly audience: { readonly low: number, readonly likely: number, readonly high: number } }, readonly folding: { readonly waiting: number, readonly failed: number } }, readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly reason: string, readonly values: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type UndoSettingsChangeMutationVariables = Exact<{
  workspace: string;
  version: number;
  change: number;
  author?: string | null | undefined;
}>;


export type UndoSettingsChangeMutation = { readonly undoSettingsChange: { readonly conflicts: ReadonlyArray<string>, readonly settings: { readonly version: number, readonly title: string, readonly zone: string, readonly keepTexts: boolean, readonly defaultCalendar: string | null, readonly directChannels: ReadonlyArray<string> | null, readonly riskThreshold: number | null, readonly riskCalibration: number | null, readonly casesKeptMonths: number | null, readonly textsKeptMonths: number | null, readonly smallestGroup: number | null, readonly file: string, readonly calendars: ReadonlyArray<{ readonly name: string, readonly zone: string, readonly weekly: ReadonlyArray<{ readonly weekday: string, readonly hours: ReadonlyArray<string> }>, readonly exceptions: ReadonlyArray<{ readonly date: string | null, readonly from: string | null, readonly to: string | null, readonly hours: ReadonlyArray<string> }> }>, readonly teamCalendars: ReadonlyArray<{ readonly team: string, readonly calendar: string }>, readonly teamNames: ReadonlyArray<{ readonly former: string, readonly now: string }>, readonly teamSites: ReadonlyArray<{ readonly team: string, readonly site: string }>, readonly outsourced: ReadonlyArray<{ readonly team: string, readonly outsourced: boolean }>, readonly contactMinutes: ReadonlyArray<{ readonly channel: string, readonly minutes: number }>, readonly audience: { readonly low: number, readonly likely: number, readonly high: number } | null, readonly fieldWeights: ReadonlyArray<{ readonly field: string, readonly weight: number }>, readonly targets: ReadonlyArray<{ readonly metric: string, readonly value: number, readonly team: string | null, readonly channel: string | null }>, readonly defaults: { readonly riskThreshold: number, readonly smallestGroup: number, readonly audience: { readonly low: number, readonly likely: number, readonly high: number } }, readonly folding: { readonly waiting: number, readonly failed: number } }, readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly reason: string, readonly values: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type OpenHoursQueryVariables = Exact<{
  calendar: CalendarInput;
}>;


export type OpenHoursQuery = { readonly openHours: { readonly monday: string | null, readonly seconds: number | null, readonly problems: ReadonlyArray<{ readonly field: string, readonly code: string, readonly reason: string, readonly values: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type RetentionPreviewQueryVariables = Exact<{
  workspace: string;
  casesKeptMonths?: number | null | undefined;
  textsKeptMonths?: number | null | undefined;
}>;


export type RetentionPreviewQuery = { readonly retentionPreview: { readonly cases: number, readonly customers: number, readonly events: number, readonly texts: number, readonly complete: boolean, readonly sweptAt: string | null } };

export type WorkspaceKeysQueryVariables = Exact<{
  workspace: string;
}>;


export type WorkspaceKeysQuery = { readonly workspaceKeys: { readonly generation: number, readonly rotatedAt: string | null } };

export type RotateKeysMutationVariables = Exact<{
  workspace: string;
  generation: number;
}>;


export type RotateKeysMutation = { readonly rotateKeys: { readonly generation: number, readonly rotatedAt: string | null } };

export type ConnectionColumnsFragment = { readonly id: string, readonly connector: string, readonly source: string, readonly webhookPath: string, readonly secretsSet: ReadonlyArray<string>, readonly state: string, readonly nextAttemptAt: string | null, readonly caughtUpAt: string | null, readonly receivedAt: string | null, readonly trouble: { readonly code: string, readonly sentence: string, readonly since: string | null } | null };

export type TokenColumnsFragment = { readonly id: number, readonly name: string, readonly source: string, readonly createdAt: string, readonly usedAt: string | null, readonly expiresAt: string | null, readonly revokedAt: string | null };

export type SourcesQueryVariables = Exact<{
  workspace: string;
}>;


export type SourcesQuery = { readonly workspace: { readonly loads: ReadonlyArray<{ readonly source: string, readonly adapter: string, readonly kind: string, readonly state: string, readonly startedAt: string, readonly finishedAt: string | null }> } | null, readonly ingestTokens: ReadonlyArray<{ readonly id: number, readonly name: string, readonly source: string, readonly createdAt: string, readonly usedAt: string | null, readonly expiresAt: string | null, readonly revokedAt: string | null }>, readonly connections: ReadonlyArray<{ readonly id: string, readonly connector: string, readonly source: string, readonly webhookPath: string, readonly secretsSet: ReadonlyArray<string>, readonly state: string, readonly nextAttemptAt: string | null, readonly caughtUpAt: string | null, readonly receivedAt: string | null, readonly trouble: { readonly code: string, readonly sentence: string, readonly since: string | null } | null }>, readonly connectors: ReadonlyArray<{ readonly name: string, readonly about: string, readonly fields: ReadonlyArray<{ readonly name: string, readonly description: string, readonly type: string, readonly required: boolean, readonly secret: boolean }> }> };

export type CreateTokenMutationVariables = Exact<{
  workspace: string;
  source: string;
  name: string;
}>;


export type CreateTokenMutation = { readonly createIngestToken: { readonly token: string, readonly kept: { readonly id: number, readonly name: string, readonly source: string, readonly createdAt: string, readonly usedAt: string | null, readonly expiresAt: string | null, readonly revokedAt: string | null } } };

export type RevokeTokenMutationVariables = Exact<{
  workspace: string;
  id: number;
}>;


export type RevokeTokenMutation = { readonly revokeIngestToken: { readonly id: number, readonly name: string, readonly source: string, readonly createdAt: string, readonly usedAt: string | null, readonly expiresAt: string | null, readonly revokedAt: string | null } };

export type ConnectMutationVariables = Exact<{
  workspace: string;
  connector: string;
  source?: string | null | undefined;
  fields: ReadonlyArray<FieldInput> | FieldInput;
}>;


export type ConnectMutation = { readonly connect: { readonly id: string, readonly connector: string, readonly source: string, readonly webhookPath: string, readonly secretsSet: ReadonlyArray<string>, readonly state: string, readonly nextAttemptAt: string | null, readonly caughtUpAt: string | null, readonly receivedAt: string | null, readonly trouble: { readonly code: string, readonly sentence: string, readonly since: string | null } | null } };

export type StopConnectionMutationVariables = Exact<{
  workspace: string;
  id: string | number;
}>;


export type StopConnectionMutation = { readonly stopConnection: { readonly id: string, readonly connector: string, readonly source: string, readonly webhookPath: string, readonly secretsSet: ReadonlyArray<string>, readonly state: string, readonly nextAttemptAt: string | null, readonly caughtUpAt: string | null, readonly receivedAt: string | null, readonly trouble: { readonly code: string, readonly sentence: string, readonly since: string | null } | null } };

export type ResumeConnectionMutationVariables = Exact<{
  workspace: string;
  id: string | number;
}>;


export type ResumeConnectionMutation = { readonly resumeConnection: { readonly id: string, readonly connector: string, readonly source: string, readonly webhookPath: string, readonly secretsSet: ReadonlyArray<string>, readonly state: string, readonly nextAttemptAt: string | null, readonly caughtUpAt: string | null, readonly receivedAt: string | null, readonly trouble: { readonly code: string, readonly sentence: string, readonly since: string | null } | null } };

export type DisconnectMutationVariables = Exact<{
  workspace: string;
  id: string | number;
}>;


export type DisconnectMutation = { readonly disconnect: boolean };

export type StoriesOfTheMonthQueryVariables = Exact<{
  workspace: string;
  question: QuestionInput;
}>;


export type StoriesOfTheMonthQuery = { readonly stories: { readonly from: string, readonly to: string, readonly moved: number, readonly recoveries: number, readonly worst: ReadonlyArray<{ readonly id: string }>, readonly recovered: ReadonlyArray<{ readonly id: string }> } };

export type StoryQueryVariables = Exact<{
  workspace: string;
  id: string;
  issueWindowDays: number;
}>;


export type StoryQuery = { readonly case: { readonly issueCases: ReadonlyArray<string>, readonly evidence: string | null, readonly summary: { readonly id: string, readonly openedAt: string, readonly resolvedAt: string | null, readonly resolutionSeconds: number | null, readonly channel: string | null, readonly team: string | null, readonly reason: string | null, readonly contacts: number, readonly handoffs: number, readonly repeatedFields: number, readonly risk: number | null }, readonly events: ReadonlyArray<{ readonly id: string, readonly case: string, readonly at: string, readonly type: string, readonly channel: string | null, readonly direction: string | null, readonly visibility: string | null, readonly team: string | null, readonly agent: string | null, readonly repeat: string | null, readonly praise: boolean | null, readonly sentiment: number | null, readonly reach: number | null, readonly waitSeconds: number | null, readonly durationSeconds: number | null, readonly answersUs: boolean | null, readonly particulars: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly legs: ReadonlyArray<{ readonly case: string, readonly team: string | null, readonly agent: string | null, readonly enteredAt: string, readonly leftAt: string | null, readonly untouchedUntil: string | null }>, readonly handoffs: ReadonlyArray<{ readonly case: string, readonly eventId: string, readonly at: string, readonly level: Level, readonly origin: string, readonly kind: string | null, readonly fromTeam: string | null, readonly toTeam: string | null, readonly fromAgent: string | null, readonly toAgent: string | null, readonly knownFields: ReadonlyArray<string>, readonly lostFields: ReadonlyArray<string>, readonly evidence: string | null, readonly returned: boolean, readonly orphan: boolean, readonly firstTouchSeconds: number | null }>, readonly promises: ReadonlyArray<{ readonly case: string, readonly eventId: string, readonly what: string, readonly madeAt: string, readonly dueAt: string, readonly keptAt: string | null, readonly fate: string, readonly contradictory: boolean, readonly team: string | null }>, readonly facts: ReadonlyArray<{ readonly evidence: string, readonly eventId: string, readonly case: string, readonly at: string, readonly field: string, readonly action: string, readonly by: string | null, readonly toldAgain: boolean, readonly firstToldEventId: string | null }>, readonly readings: ReadonlyArray<{ readonly eventId: string, readonly language: string | null, readonly alreadyTold: boolean, readonly conduct: ReadonlyArray<string>, readonly asksKnown: ReadonlyArray<string> }>, readonly risk: { readonly calibration: number, readonly index: number, readonly asOf: string, readonly contributions: ReadonlyArray<{ readonly driver: string, readonly points: number, readonly sentence: string, readonly counted: number | null }> }, readonly riskSteps: ReadonlyArray<{ readonly at: string, readonly index: number, readonly driver: string, readonly points: number }> } | null };

export type SurvivedQueryVariables = Exact<{
  workspace: string;
  question: QuestionInput;
}>;


export type SurvivedQuery = { readonly survival: { readonly asOf: string, readonly question: { readonly metrics: ReadonlyArray<string>, readonly by: ReadonlyArray<string>, readonly grain: Grain, readonly from: string, readonly to: string, readonly cohort: Cohort, readonly attribution: Attribution, readonly windowDays: number, readonly issueWindowDays: number, readonly sameReason: boolean, readonly outcomeDays: number, readonly level: Level, readonly clock: Clock, readonly withinHours: number, readonly riskAt: string | null, readonly compare: Comparison, readonly filters: ReadonlyArray<{ readonly dimension: string, readonly in: ReadonlyArray<string | null> }> }, readonly definitions: ReadonlyArray<{ readonly metric: string, readonly title: string, readonly unit: string, readonly better: string, readonly counts: string, readonly sentence: string, readonly formula: string, readonly page: string, readonly values: ReadonlyArray<{ readonly name: string, readonly of: string | null, readonly value: string }> }>, readonly warnings: ReadonlyArray<{ readonly code: string, readonly metric: string | null, readonly sentence: string, readonly values: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly metrics: ReadonlyArray<{ readonly metric: string, readonly groupsLeftOut: number, readonly noDifferenceBecause: string | null, readonly unknownBecause: string | null, readonly overall: { readonly key: ReadonlyArray<string | null>, readonly ended: number, readonly censored: number, readonly total: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }, readonly quantiles: ReadonlyArray<{ readonly p: number, readonly value: number | null, readonly low: number | null, readonly high: number | null }>, readonly curve: ReadonlyArray<{ readonly seconds: number, readonly survival: number, readonly low: number | null, readonly high: number | null, readonly atRisk: number }> } | null, readonly groups: ReadonlyArray<{ readonly key: ReadonlyArray<string | null>, readonly ended: number, readonly censored: number, readonly total: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }, readonly quantiles: ReadonlyArray<{ readonly p: number, readonly value: number | null, readonly low: number | null, readonly high: number | null }>, readonly curve: ReadonlyArray<{ readonly seconds: number, readonly survival: number, readonly low: number | null, readonly high: number | null, readonly atRisk: number }> }>, readonly difference: { readonly chiSquare: number, readonly degreesOfFreedom: number, readonly p: number } | null }> } };

export type CurveFragment = { readonly key: ReadonlyArray<string | null>, readonly ended: number, readonly censored: number, readonly total: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }, readonly quantiles: ReadonlyArray<{ readonly p: number, readonly value: number | null, readonly low: number | null, readonly high: number | null }>, readonly curve: ReadonlyArray<{ readonly seconds: number, readonly survival: number, readonly low: number | null, readonly high: number | null, readonly atRisk: number }> };

export type ViewsQueryVariables = Exact<{
  workspace: string;
}>;


export type ViewsQuery = { readonly views: ReadonlyArray<{ readonly name: string, readonly address: string, readonly author: string | null }> };

export type SaveViewMutationVariables = Exact<{
  workspace: string;
  name: string;
  address: string;
  author?: string | null | undefined;
}>;


export type SaveViewMutation = { readonly saveView: { readonly name: string } };

export type DeleteViewMutationVariables = Exact<{
  workspace: string;
  name: string;
}>;


export type DeleteViewMutation = { readonly deleteView: boolean };

export type WorklistQueryVariables = Exact<{
  workspace: string;
  team?: string | null | undefined;
  states?: ReadonlyArray<string> | string | null | undefined;
  owner?: string | null | undefined;
}>;


export type WorklistQuery = { readonly worklist: { readonly asOf: string, readonly threshold: number, readonly totalCount: number, readonly owners: ReadonlyArray<string>, readonly counts: ReadonlyArray<{ readonly state: string, readonly count: number }>, readonly items: ReadonlyArray<{ readonly id: number, readonly state: string, readonly owner: string | null, readonly note: string | null, readonly version: number, readonly openedAt: string, readonly changedAt: string, readonly stateSince: string, readonly riskAtOpening: number, readonly riskAtState: number | null, readonly outcome: string | null, readonly cameBack: number | null, readonly rating: { readonly scale: string, readonly score: number, readonly max: number | null } | null, readonly case: { readonly id: string, readonly openedAt: string, readonly resolvedAt: string | null, readonly resolutionSeconds: number | null, readonly channel: string | null, readonly team: string | null, readonly reason: string | null, readonly contacts: number, readonly handoffs: number, readonly repeatedFields: number, readonly risk: number | null } }> } };

export type WorkItemFragment = { readonly id: number, readonly state: string, readonly owner: string | null, readonly note: string | null, readonly version: number, readonly openedAt: string, readonly changedAt: string, readonly stateSince: string, readonly riskAtOpening: number, readonly riskAtState: number | null, readonly outcome: string | null, readonly cameBack: number | null, readonly rating: { readonly scale: string, readonly score: number, readonly max: number | null } | null, readonly case: { readonly id: string, readonly openedAt: string, readonly resolvedAt: string | null, readonly resolutionSeconds: number | null, readonly channel: string | null, readonly team: string | null, readonly reason: string | null, readonly contacts: number, readonly handoffs: number, readonly repeatedFields: number, readonly risk: number | null } };

export type WorkHistoryQueryVariables = Exact<{
  workspace: string;
  id: number;
}>;


export type WorkHistoryQuery = { readonly worklistItem: { readonly history: ReadonlyArray<{ readonly version: number, readonly changedAt: string, readonly author: string | null, readonly state: string, readonly owner: string | null, readonly note: string | null, readonly risk: number | null }> } | null };

export type FillWorklistMutationVariables = Exact<{
  workspace: string;
  team: string;
}>;


export type FillWorklistMutation = { readonly fillWorklist: { readonly atRisk: number, readonly opened: number } };

export type ChangeWorkItemMutationVariables = Exact<{
  workspace: string;
  id: number;
  version: number;
  change: WorklistChangeInput;
  author?: string | null | undefined;
}>;


export type ChangeWorkItemMutation = { readonly changeWorklistItem: { readonly conflict: boolean, readonly item: { readonly id: number, readonly state: string, readonly owner: string | null, readonly note: string | null, readonly version: number, readonly openedAt: string, readonly changedAt: string, readonly stateSince: string, readonly riskAtOpening: number, readonly riskAtState: number | null, readonly outcome: string | null, readonly cameBack: number | null, readonly rating: { readonly scale: string, readonly score: number, readonly max: number | null } | null, readonly case: { readonly id: string, readonly openedAt: string, readonly resolvedAt: string | null, readonly resolutionSeconds: number | null, readonly channel: string | null, readonly team: string | null, readonly reason: string | null, readonly contacts: number, readonly handoffs: number, readonly repeatedFields: number, readonly risk: number | null } } } };

export type AdminsQueryVariables = Exact<{
  workspace: string;
}>;


export type AdminsQuery = { readonly workspace: { readonly admins: ReadonlyArray<string> } | null };

export type AskQueryVariables = Exact<{
  workspace: string;
  question: QuestionInput;
}>;


export type AskQuery = { readonly ask: { readonly asOf: string, readonly zone: string, readonly groupsLeftOut: number, readonly question: { readonly metrics: ReadonlyArray<string>, readonly by: ReadonlyArray<string>, readonly grain: Grain, readonly from: string, readonly to: string, readonly cohort: Cohort, readonly attribution: Attribution, readonly windowDays: number, readonly issueWindowDays: number, readonly sameReason: boolean, readonly outcomeDays: number, readonly level: Level, readonly clock: Clock, readonly withinHours: number, readonly riskAt: string | null, readonly compare: Comparison, readonly filters: ReadonlyArray<{ readonly dimension: string, readonly in: ReadonlyArray<string | null> }> }, readonly definitions: ReadonlyArray<{ readonly metric: string, readonly title: string, readonly unit: string, readonly better: string, readonly counts: string, readonly sentence: string, readonly formula: string, readonly page: string, readonly values: ReadonlyArray<{ readonly name: string, readonly of: string | null, readonly value: string }> }>, readonly buckets: ReadonlyArray<{ readonly start: string, readonly end: string, readonly label: string, readonly partial: boolean }>, readonly overall: ReadonlyArray<{ readonly metric: string, readonly total: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }, readonly buckets: ReadonlyArray<{ readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }>, readonly previous: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> } | null }>, readonly groups: ReadonlyArray<{ readonly key: ReadonlyArray<string | null>, readonly cells: ReadonlyArray<{ readonly metric: string, readonly total: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }, readonly buckets: ReadonlyArray<{ readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }>, readonly previous: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> } | null }> }>, readonly warnings: ReadonlyArray<{ readonly code: string, readonly metric: string | null, readonly sentence: string, readonly values: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } };

export type CellsFragment = { readonly metric: string, readonly total: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }, readonly buckets: ReadonlyArray<{ readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> }>, readonly previous: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> } | null };

export type ValueFragment = { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> };

export type ResolvedFragment = { readonly metrics: ReadonlyArray<string>, readonly by: ReadonlyArray<string>, readonly grain: Grain, readonly from: string, readonly to: string, readonly cohort: Cohort, readonly attribution: Attribution, readonly windowDays: number, readonly issueWindowDays: number, readonly sameReason: boolean, readonly outcomeDays: number, readonly level: Level, readonly clock: Clock, readonly withinHours: number, readonly riskAt: string | null, readonly compare: Comparison, readonly filters: ReadonlyArray<{ readonly dimension: string, readonly in: ReadonlyArray<string | null> }> };

export type AboutFragment = { readonly metric: string, readonly title: string, readonly unit: string, readonly better: string, readonly counts: string, readonly sentence: string, readonly formula: string, readonly page: string, readonly values: ReadonlyArray<{ readonly name: string, readonly of: string | null, readonly value: string }> };

export type DefinitionsQueryVariables = Exact<{ [key: string]: never; }>;


export type DefinitionsQuery = { readonly metrics: ReadonlyArray<{ readonly metric: string, readonly title: string, readonly topic: string, readonly unit: string, readonly better: string, readonly counts: string, readonly sentence: string, readonly parameters: ReadonlyArray<string>, readonly dimensions: ReadonlyArray<string>, readonly statistic: string, readonly page: string }> };

export type LoadQueryVariables = Exact<{
  workspace: string;
  id: number;
}>;


export type LoadQuery = { readonly load: { readonly id: number, readonly source: string, readonly adapter: string, readonly kind: string, readonly startedAt: string, readonly finishedAt: string | null, readonly state: string, readonly progress: number | null, readonly rows: number, readonly events: number, readonly cases: number, readonly duplicates: number, readonly rejected: number, readonly rejectedElsewhere: string | null, readonly undoneAt: string | null, readonly report: { readonly leftOut: number, readonly erased: number, readonly firstEventAt: string | null, readonly lastEventAt: string | null, readonly incomplete: ReadonlyArray<string>, readonly rejects: { readonly others: number, readonly reasons: ReadonlyArray<{ readonly field: string, readonly reason: string, readonly count: number }>, readonly first: ReadonlyArray<{ readonly file: string, readonly line: number, readonly field: string, readonly reason: string }> }, readonly teams: { readonly more: number, readonly bounded: boolean, readonly names: ReadonlyArray<{ readonly name: string, readonly count: number, readonly isNew: boolean }> } | null, readonly channels: { readonly more: number, readonly bounded: boolean, readonly names: ReadonlyArray<{ readonly name: string, readonly count: number, readonly isNew: boolean }> } | null, readonly reasons: { readonly more: number, readonly bounded: boolean, readonly names: ReadonlyArray<{ readonly name: string, readonly count: number, readonly isNew: boolean }> } | null, readonly clock: { readonly future: number, readonly before1990: number }, readonly history: { readonly cases: number, readonly customersNamed: number, readonly casesWithoutCustomer: number, readonly withoutTeam: number, readonly withoutChannel: number, readonly withoutReason: number, readonly teamOnlyLater: number, readonly withoutContact: number, readonly resolvedWithoutContact: number, readonly endedBeforeOpened: number } | null, readonly remarks: ReadonlyArray<{ readonly sentence: string, readonly count: number }>, readonly abilities: ReadonlyArray<{ readonly metric: string, readonly support: string, readonly coverage: number | null, readonly because: string | null }>, readonly reconciliation: { readonly differences: number, readonly listed: boolean, readonly figures: ReadonlyArray<{ readonly figure: string, readonly title: string, readonly meaning: string, readonly compared: number, readonly agree: number, readonly differ: number, readonly onlyTheirs: number, readonly onlyOurs: number }>, readonly first: ReadonlyArray<{ readonly case: string, readonly figure: string, readonly ours: number | null, readonly theirs: number | null }> } | null } | null } | null };

export type NamesFragment = { readonly more: number, readonly bounded: boolean, readonly names: ReadonlyArray<{ readonly name: string, readonly count: number, readonly isNew: boolean }> };

export type CreateWorkspaceMutationVariables = Exact<{
  name: string;
  title: string;
  zone: string;
  keepTexts: boolean;
}>;


export type CreateWorkspaceMutation = { readonly createWorkspace: { readonly name: string } };

export type CancelLoadMutationVariables = Exact<{
  workspace: string;
  id: number;
}>;


export type CancelLoadMutation = { readonly cancelLoad: { readonly id: number } };

export type UndoLoadMutationVariables = Exact<{
  workspace: string;
  id: number;
}>;


export type UndoLoadMutation = { readonly undoLoad: { readonly id: number } };

export type TargetsQueryVariables = Exact<{
  workspace: string;
}>;


export type TargetsQuery = { readonly settings: { readonly targets: ReadonlyArray<{ readonly metric: string, readonly value: number, readonly team: string | null, readonly channel: string | null }> } };

export type TrendQueryVariables = Exact<{
  workspace: string;
  question: QuestionInput;
}>;


export type TrendQuery = { readonly trend: { readonly asOf: string, readonly question: { readonly metrics: ReadonlyArray<string>, readonly by: ReadonlyArray<string>, readonly grain: Grain, readonly from: string, readonly to: string, readonly cohort: Cohort, readonly attribution: Attribution, readonly windowDays: number, readonly issueWindowDays: number, readonly sameReason: boolean, readonly outcomeDays: number, readonly level: Level, readonly clock: Clock, readonly withinHours: number, readonly riskAt: string | null, readonly compare: Comparison, readonly filters: ReadonlyArray<{ readonly dimension: string, readonly in: ReadonlyArray<string | null> }> }, readonly definitions: ReadonlyArray<{ readonly metric: string, readonly title: string, readonly unit: string, readonly better: string, readonly counts: string, readonly sentence: string, readonly formula: string, readonly page: string, readonly values: ReadonlyArray<{ readonly name: string, readonly of: string | null, readonly value: string }> }>, readonly warnings: ReadonlyArray<{ readonly code: string, readonly metric: string | null, readonly sentence: string, readonly values: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly buckets: ReadonlyArray<{ readonly start: string, readonly end: string, readonly label: string, readonly partial: boolean }>, readonly metrics: ReadonlyArray<{ readonly metric: string, readonly chart: string, readonly overall: { readonly baselineBuckets: number, readonly baseline: string, readonly dispersion: number | null, readonly points: ReadonlyArray<{ readonly bucket: string, readonly centre: number | null, readonly lowLimit: number | null, readonly highLimit: number | null, readonly rules: ReadonlyArray<number>, readonly notJudgedBecause: string | null, readonly value: { readonly value: number | null, readonly n: number, readonly low: number | null, readonly high: number | null, readonly maturity: number | null, readonly coverage: number | null, readonly unknownBecause: string | null, readonly excluded: ReadonlyArray<{ readonly reason: string, readonly count: number }> } }>, readonly newest: { readonly verdict: string, readonly bucket: string | null, readonly rule: number | null, readonly side: string | null, readonly since: string | null }, readonly compared: { readonly verdict: string, readonly bucket: string | null, readonly rule: number | null, readonly side: string | null, readonly since: string | null } | null } }> } };

export type NewestVerdictsQueryVariables = Exact<{
  workspace: string;
  question: QuestionInput;
}>;


export type NewestVerdictsQuery = { readonly trend: { readonly buckets: ReadonlyArray<{ readonly label: string, readonly partial: boolean }>, readonly metrics: ReadonlyArray<{ readonly metric: string, readonly overall: { readonly points: ReadonlyArray<{ readonly value: { readonly value: number | null } }>, readonly newest: { readonly verdict: string, readonly bucket: string | null, readonly rule: number | null, readonly side: string | null, readonly since: string | null }, readonly compared: { readonly verdict: string, readonly bucket: string | null, readonly rule: number | null, readonly side: string | null, readonly since: string | null } | null } }> } };

export type VerdictsFragment = { readonly newest: { readonly verdict: string, readonly bucket: string | null, readonly rule: number | null, readonly side: string | null, readonly since: string | null }, readonly compared: { readonly verdict: string, readonly bucket: string | null, readonly rule: number | null, readonly side: string | null, readonly since: string | null } | null };

export type DimensionValuesQueryVariables = Exact<{
  workspace: string;
  dimension: string;
}>;


export type DimensionValuesQuery = { readonly workspace: { readonly values: ReadonlyArray<string> } | null };

export type WorkspacesQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkspacesQuery = { readonly workspaces: ReadonlyArray<{ readonly name: string, readonly title: string, readonly zone: string, readonly simulated: boolean, readonly asOf: string | null, readonly firstEventAt: string | null, readonly may: ReadonlyArray<string>, readonly cases: number }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const DeliveryFieldsFragmentDoc = new TypedDocumentString(`
    fragment DeliveryFields on AlertDelivery {
  id
  kind
  recipient
  event
  state
  trouble
}
    `, {"fragmentName":"DeliveryFields"}) as unknown as TypedDocumentString<DeliveryFieldsFragment, unknown>;
export const AlertFieldsFragmentDoc = new TypedDocumentString(`
    fragment AlertFields on Alert {
  id
  rule
  name
  metric
  unit
  grain
  filters {
    dimension
    in
  }
  condition {
    kind
    side
    value
    rules
    minimumN
  }
  slice {
    dimension
    name
  }
  bucket
  isNow
  value
  n
  side
  controlRule
  centre
  lastBucket
  lastValue
  state
  firedAt
  acknowledgedAt
  acknowledgedBy
  resolvedAt
  resolvedBecause
  address
  deliveries {
    ...DeliveryFields
  }
  work {
    state
    count
  }
}
    fragment DeliveryFields on AlertDelivery {
  id
  kind
  recipient
  event
  state
  trouble
}`, {"fragmentName":"AlertFields"}) as unknown as TypedDocumentString<AlertFieldsFragment, unknown>;
export const StandingFieldsFragmentDoc = new TypedDocumentString(`
    fragment StandingFields on AlertStanding {
  asOf
  stale
  bucket
  met
  notMet
  unknown
  tooFew
  immature
  value
  n
  because
}
    `, {"fragmentName":"StandingFields"}) as unknown as TypedDocumentString<StandingFieldsFragment, unknown>;
export const RuleFieldsFragmentDoc = new TypedDocumentString(`
    fragment RuleFields on AlertRule {
  id
  name
  question {
    metric
    by
    grain
    filters {
      dimension
      in
    }
    cohort
    attribution
    windowDays
    issueWindowDays
    sameReason
    outcomeDays
    level
    clock
    withinHours
    calibration
  }
  condition {
    kind
    side
    value
    rules
    minimumN
  }
  unit
  enabled
  openAlerts
  standing {
    ...StandingFields
  }
  recipients {
    id
    kind
    person
    name
    reachable
    lastDelivery {
      ...DeliveryFields
    }
  }
}
    fragment DeliveryFields on AlertDelivery {
  id
  kind
  recipient
  event
  state
  trouble
}
fragment StandingFields on AlertStanding {
  asOf
  stale
  bucket
  met
  notMet
  unknown
  tooFew
  immature
  value
  n
  because
}`, {"fragmentName":"RuleFields"}) as unknown as TypedDocumentString<RuleFieldsFragment, unknown>;
export const ValueFragmentDoc = new TypedDocumentString(`
    fragment Value on MetricValue {
  value
  n
  low
  high
  excluded {
    reason
    count
  }
  maturity
  coverage
  unknownBecause
}
    `, {"fragmentName":"Value"}) as unknown as TypedDocumentString<ValueFragment, unknown>;
export const SpreadFragmentDoc = new TypedDocumentString(`
    fragment Spread on DistributionGroup {
  key
  total {
    ...Value
  }
  n
  bins {
    from
    to
    n
    open
    share
    low
    high
    within
    withinLow
    withinHigh
  }
  notEnded {
    share
    low
    high
    n
  }
  quantiles {
    p
    value
    low
    high
  }
}
    fragment Value on MetricValue {
  value
  n
  low
  high
  excluded {
    reason
    count
  }
  maturity
  coverage
  unknownBecause
}`, {"fragmentName":"Spread"}) as unknown as TypedDocumentString<SpreadFragment, unknown>;
export const WalkedFragmentDoc = new TypedDocumentString(`
    fragment Walked on FunnelGroup {
  key
  tier
  steps {
    step
    before
    reached
    lost
    pending
    unknown
    ofBefore {
      value
      low
      high
    }
    ofFirst {
      value
      low
      high
    }
  }
}
    `, {"fragmentName":"Walked"}) as unknown as TypedDocumentString<WalkedFragment, unknown>;
export const EdgeValueFragmentDoc = new TypedDocumentString(`
    fragment EdgeValue on MetricValue {
  value
  n
  low
  high
  unknownBecause
}
    `, {"fragmentName":"EdgeValue"}) as unknown as TypedDocumentString<EdgeValueFragment, unknown>;
export const PairFragmentDoc = new TypedDocumentString(`
    fragment Pair on HandoffEdge {
  from {
    team
    agent
  }
  to {
    team
    agent
  }
  handoffs {
    value
    n
    unknownBecause
  }
  loss {
    ...EdgeValue
  }
  excess {
    value
    unknownBecause
  }
}
    fragment EdgeValue on MetricValue {
  value
  n
  low
  high
  unknownBecause
}`, {"fragmentName":"Pair"}) as unknown as TypedDocumentString<PairFragment, unknown>;
export const EdgeFragmentDoc = new TypedDocumentString(`
    fragment Edge on HandoffEdge {
  from {
    team
    agent
  }
  to {
    team
    agent
  }
  handoffs {
    ...EdgeValue
  }
  loss {
    ...EdgeValue
  }
  excess {
    ...EdgeValue
  }
  returnRate {
    ...EdgeValue
  }
  wait {
    ...EdgeValue
  }
  waitP90 {
    ...EdgeValue
  }
  orphans {
    ...EdgeValue
  }
  droppedPromises {
    ...EdgeValue
  }
  repeats {
    ...EdgeValue
  }
  publicContacts {
    ...EdgeValue
  }
  rating {
    ...EdgeValue
  }
  lostCustomers {
    ...EdgeValue
  }
  fields {
    lost
    known
  }
  fieldsLost {
    field
    count
    given
    asked
    cleared
  }
}
    fragment EdgeValue on MetricValue {
  value
  n
  low
  high
  unknownBecause
}`, {"fragmentName":"Edge"}) as unknown as TypedDocumentString<EdgeFragment, unknown>;
export const SideFragmentDoc = new TypedDocumentString(`
    fragment Side on TeamSide {
  handoffs {
    ...Value
  }
  loss {
    ...Value
  }
  times
  worst {
    from {
      team
      agent
    }
    to {
      team
      agent
    }
    lost
    known
    loss
    times
    against
    way
  }
}
    fragment Value on MetricValue {
  value
  n
  low
  high
  excluded {
    reason
    count
  }
  maturity
  coverage
  unknownBecause
}`, {"fragmentName":"Side"}) as unknown as TypedDocumentString<SideFragment, unknown>;
export const MailScheduleFieldsFragmentDoc = new TypedDocumentString(`
    fragment MailScheduleFields on MailSchedule {
  id
  recipients
  every
  weekday
  day
  hour
  language
  period
  filters {
    dimension
    in
  }
  address
  author
  paused
  nextAt
  sendings {
    dueAt
    byHand
    recipient
    from
    to
    state
    attempts
    trouble
    sentAt
  }
}
    `, {"fragmentName":"MailScheduleFields"}) as unknown as TypedDocumentString<MailScheduleFieldsFragment, unknown>;
export const PromisesFragmentDoc = new TypedDocumentString(`
    fragment Promises on PromiseList {
  totalCount
  promises {
    what
    madeAt
    dueAt
    team
    heldBy
    case {
      id
      channel
      reason
    }
  }
}
    `, {"fragmentName":"Promises"}) as unknown as TypedDocumentString<PromisesFragment, unknown>;
export const AllSettingsFragmentDoc = new TypedDocumentString(`
    fragment AllSettings on Settings {
  version
  title
  zone
  keepTexts
  calendars {
    name
    zone
    weekly {
      weekday
      hours
    }
    exceptions {
      date
      from
      to
      hours
    }
  }
  teamCalendars {
    team
    calendar
  }
  defaultCalendar
  teamNames {
    former
    now
  }
  teamSites {
    team
    site
  }
  outsourced {
    team
    outsourced
  }
  directChannels
  contactMinutes {
    channel
    minutes
  }
  riskThreshold
  riskCalibration
  audience {
    low
    likely
    high
  }
  fieldWeights {
    field
    weight
  }
  targets {
    metric
    value
    team
    channel
  }
  casesKeptMonths
  textsKeptMonths
  smallestGroup
  defaults {
    riskThreshold
    smallestGroup
    audience {
      low
      likely
      high
    }
  }
  file
  folding {
    waiting
    failed
  }
}
    `, {"fragmentName":"AllSettings"}) as unknown as TypedDocumentString<AllSettingsFragment, unknown>;
export const ConnectionColumnsFragmentDoc = new TypedDocumentString(`
    fragment ConnectionColumns on Connection {
  id
  connector
  source
  webhookPath
  secretsSet
  state
  trouble {
    code
    sentence
    since
  }
  nextAttemptAt
  caughtUpAt
  receivedAt
}
    `, {"fragmentName":"ConnectionColumns"}) as unknown as TypedDocumentString<ConnectionColumnsFragment, unknown>;
export const TokenColumnsFragmentDoc = new TypedDocumentString(`
    fragment TokenColumns on IngestToken {
  id
  name
  source
  createdAt
  usedAt
  expiresAt
  revokedAt
}
    `, {"fragmentName":"TokenColumns"}) as unknown as TypedDocumentString<TokenColumnsFragment, unknown>;
export const CurveFragmentDoc = new TypedDocumentString(`
    fragment Curve on SurvivalGroup {
  key
  total {
    ...Value
  }
  ended
  censored
  quantiles {
    p
    value
    low
    high
  }
  curve {
    seconds
    survival
    low
    high
    atRisk
  }
}
    fragment Value on MetricValue {
  value
  n
  low
  high
  excluded {
    reason
    count
  }
  maturity
  coverage
  unknownBecause
}`, {"fragmentName":"Curve"}) as unknown as TypedDocumentString<CurveFragment, unknown>;
export const CaseColumnsFragmentDoc = new TypedDocumentString(`
    fragment CaseColumns on CaseSummary {
  id
  openedAt
  resolvedAt
  resolutionSeconds
  channel
  team
  reason
  contacts
  handoffs
  repeatedFields
  risk
}
    `, {"fragmentName":"CaseColumns"}) as unknown as TypedDocumentString<CaseColumnsFragment, unknown>;
export const WorkItemFragmentDoc = new TypedDocumentString(`
    fragment WorkItem on WorklistItem {
  id
  state
  owner
  note
  version
  openedAt
  changedAt
  stateSince
  riskAtOpening
  riskAtState
  outcome
  cameBack
  rating {
    scale
    score
    max
  }
  case {
    ...CaseColumns
  }
}
    fragment CaseColumns on CaseSummary {
  id
  openedAt
  resolvedAt
  resolutionSeconds
  channel
  team
  reason
  contacts
  handoffs
  repeatedFields
  risk
}`, {"fragmentName":"WorkItem"}) as unknown as TypedDocumentString<WorkItemFragment, unknown>;
export const CellsFragmentDoc = new TypedDocumentString(`
    fragment Cells on GroupCells {
  metric
  total {
    ...Value
  }
  buckets {
    ...Value
  }
  previous {
    ...Value
  }
}
    fragment Value on MetricValue {
  value
  n
  low
  high
  excluded {
    reason
    count
  }
  maturity
  coverage
  unknownBecause
}`, {"fragmentName":"Cells"}) as unknown as TypedDocumentString<CellsFragment, unknown>;
export const ResolvedFragmentDoc = new TypedDocumentString(`
    fragment Resolved on ResolvedQuestion {
  metrics
  by
  grain
  from
  to
  filters {
    dimension
    in
  }
  cohort
  attribution
  windowDays
  issueWindowDays
  sameReason
  outcomeDays
  level
  clock
  withinHours
  riskAt
  compare
}
    `, {"fragmentName":"Resolved"}) as unknown as TypedDocumentString<ResolvedFragment, unknown>;
export const AboutFragmentDoc = new TypedDocumentString(`
    fragment About on Definition {
  metric
  title
  unit
  better
  counts
  sentence
  values {
    name
    of
    value
  }
  formula
  page
}
    `, {"fragmentName":"About"}) as unknown as TypedDocumentString<AboutFragment, unknown>;
export const NamesFragmentDoc = new TypedDocumentString(`
    fragment Names on NamesSeen {
  names {
    name
    count
    isNew
  }
  more
  bounded
}
    `, {"fragmentName":"Names"}) as unknown as TypedDocumentString<NamesFragment, unknown>;
export const VerdictsFragmentDoc = new TypedDocumentString(`
    fragment Verdicts on TrendOfGroup {
  newest {
    verdict
    bucket
    rule
    side
    since
  }
  compared {
    verdict
    bucket
    rule
    side
    since
  }
}
    `, {"fragmentName":"Verdicts"}) as unknown as TypedDocumentString<VerdictsFragment, unknown>;
export const CaseByIdDocument = new TypedDocumentString(`
    query CaseById($workspace: String!, $id: String!) {
  case(workspace: $workspace, id: $id) {
    summary {
      id
      channel
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<CaseByIdQuery, CaseByIdQueryVariables>;
export const AlertListDocument = new TypedDocumentString(`
    query AlertList($workspace: String!, $states: [String!]) {
  alerts(workspace: $workspace, states: $states, first: 200) {
    firing
    acknowledged
    resolved
    alerts {
      ...AlertFields
    }
  }
}
    fragment AlertFields on Alert {
  id
  rule
  name
  metric
  unit
  grain
  filters {
    dimension
    in
  }
  condition {
    kind
    side
    value
    rules
    minimumN
  }
  slice {
    dimension
    name
  }
  bucket
  isNow
  value
  n
  side
  controlRule
  centre
  lastBucket
  lastValue
  state
  firedAt
  acknowledgedAt
  acknowledgedBy
  resolvedAt
  resolvedBecause
  address
  deliveries {
    ...DeliveryFields
  }
  work {
    state
    count
  }
}
fragment DeliveryFields on AlertDelivery {
  id
  kind
  recipient
  event
  state
  trouble
}`) as unknown as TypedDocumentString<AlertListQuery, AlertListQueryVariables>;
export const AlertCasesDocument = new TypedDocumentString(`
    query AlertCases($workspace: String!, $alert: Int!) {
  alertCases(workspace: $workspace, alert: $alert) {
    asOf
    address
    cases {
      ...CaseColumns
    }
    items {
      ...WorkItem
    }
  }
}
    fragment CaseColumns on CaseSummary {
  id
  openedAt
  resolvedAt
  resolutionSeconds
  channel
  team
  reason
  contacts
  handoffs
  repeatedFields
  risk
}
fragment WorkItem on WorklistItem {
  id
  state
  owner
  note
  version
  openedAt
  changedAt
  stateSince
  riskAtOpening
  riskAtState
  outcome
  cameBack
  rating {
    scale
    score
    max
  }
  case {
    ...CaseColumns
  }
}`) as unknown as TypedDocumentString<AlertCasesQuery, AlertCasesQueryVariables>;
export const TakeAlertCaseDocument = new TypedDocumentString(`
    mutation TakeAlertCase($workspace: String!, $alert: Int!, $case: String!) {
  takeAlertCase(workspace: $workspace, alert: $alert, case: $case) {
    ...WorkItem
  }
}
    fragment CaseColumns on CaseSummary {
  id
  openedAt
  resolvedAt
  resolutionSeconds
  channel
  team
  reason
  contacts
  handoffs
  repeatedFields
  risk
}
fragment WorkItem on WorklistItem {
  id
  state
  owner
  note
  version
  openedAt
  changedAt
  stateSince
  riskAtOpening
  riskAtState
  outcome
  cameBack
  rating {
    scale
    score
    max
  }
  case {
    ...CaseColumns
  }
}`) as unknown as TypedDocumentString<TakeAlertCaseMutation, TakeAlertCaseMutationVariables>;
export const AlertCountDocument = new TypedDocumentString(`
    query AlertCount($workspace: String!) {
  alerts(workspace: $workspace, first: 0) {
    firing
  }
}
    `) as unknown as TypedDocumentString<AlertCountQuery, AlertCountQueryVariables>;
export const AlertRulesDocument = new TypedDocumentString(`
    query AlertRules($workspace: String!) {
  alertRules(workspace: $workspace) {
    ...RuleFields
  }
  mailMissing
}
    fragment DeliveryFields on AlertDelivery {
  id
  kind
  recipient
  event
  state
  trouble
}
fragment StandingFields on AlertStanding {
  asOf
  stale
  bucket
  met
  notMet
  unknown
  tooFew
  immature
  value
  n
  because
}
fragment RuleFields on AlertRule {
  id
  name
  question {
    metric
    by
    grain
    filters {
      dimension
      in
    }
    cohort
    attribution
    windowDays
    issueWindowDays
    sameReason
    outcomeDays
    level
    clock
    withinHours
    calibration
  }
  condition {
    kind
    side
    value
    rules
    minimumN
  }
  unit
  enabled
  openAlerts
  standing {
    ...StandingFields
  }
  recipients {
    id
    kind
    person
    name
    reachable
    lastDelivery {
      ...DeliveryFields
    }
  }
}`) as unknown as TypedDocumentString<AlertRulesQuery, AlertRulesQueryVariables>;
export const AlertRulePreviewDocument = new TypedDocumentString(`
    query AlertRulePreview($workspace: String!, $question: QuestionInput!, $condition: AlertConditionInput!) {
  previewAlertRule(
    workspace: $workspace
    question: $question
    condition: $condition
  ) {
    unit
    judged
    total
    firings {
      slice {
        dimension
        name
      }
      bucket
      value
      n
      buckets
    }
    standing {
      ...StandingFields
    }
    problems {
      field
      code
    }
  }
}
    fragment StandingFields on AlertStanding {
  asOf
  stale
  bucket
  met
  notMet
  unknown
  tooFew
  immature
  value
  n
  because
}`) as unknown as TypedDocumentString<AlertRulePreviewQuery, AlertRulePreviewQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($workspace: String!) {
  people(workspace: $workspace) {
    id
    name
    email
    language
    team
  }
}
    `) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const SaveAlertRuleDocument = new TypedDocumentString(`
    mutation SaveAlertRule($workspace: String!, $id: Int, $rule: AlertRuleInput!, $author: String) {
  saveAlertRule(workspace: $workspace, id: $id, rule: $rule, author: $author) {
    rule {
      ...RuleFields
    }
    problems {
      field
      code
    }
  }
}
    fragment DeliveryFields on AlertDelivery {
  id
  kind
  recipient
  event
  state
  trouble
}
fragment StandingFields on AlertStanding {
  asOf
  stale
  bucket
  met
  notMet
  unknown
  tooFew
  immature
  value
  n
  because
}
fragment RuleFields on AlertRule {
  id
  name
  question {
    metric
    by
    grain
    filters {
      dimension
      in
    }
    cohort
    attribution
    windowDays
    issueWindowDays
    sameReason
    outcomeDays
    level
    clock
    withinHours
    calibration
  }
  condition {
    kind
    side
    value
    rules
    minimumN
  }
  unit
  enabled
  openAlerts
  standing {
    ...StandingFields
  }
  recipients {
    id
    kind
    person
    name
    reachable
    lastDelivery {
      ...DeliveryFields
    }
  }
}`) as unknown as TypedDocumentString<SaveAlertRuleMutation, SaveAlertRuleMutationVariables>;
export const EnableAlertRuleDocument = new TypedDocumentString(`
    mutation EnableAlertRule($workspace: String!, $id: Int!, $enabled: Boolean!) {
  enableAlertRule(workspace: $workspace, id: $id, enabled: $enabled) {
    id
  }
}
    `) as unknown as TypedDocumentString<EnableAlertRuleMutation, EnableAlertRuleMutationVariables>;
export const DeleteAlertRuleDocument = new TypedDocumentString(`
    mutation DeleteAlertRule($workspace: String!, $id: Int!) {
  deleteAlertRule(workspace: $workspace, id: $id)
}
    `) as unknown as TypedDocumentString<DeleteAlertRuleMutation, DeleteAlertRuleMutationVariables>;
export const AddAlertRecipientDocument = new TypedDocumentString(`
    mutation AddAlertRecipient($workspace: String!, $rule: Int!, $recipient: AlertRecipientInput!) {
  addAlertRecipient(workspace: $workspace, rule: $rule, recipient: $recipient) {
    secret
    problems {
      field
      code
    }
  }
}
    `) as unknown as TypedDocumentString<AddAlertRecipientMutation, AddAlertRecipientMutationVariables>;
export const RemoveAlertRecipientDocument = new TypedDocumentString(`
    mutation RemoveAlertRecipient($workspace: String!, $id: ID!) {
  removeAlertRecipient(workspace: $workspace, id: $id)
}
    `) as unknown as TypedDocumentString<RemoveAlertRecipientMutation, RemoveAlertRecipientMutationVariables>;
export const TestAlertRecipientDocument = new TypedDocumentString(`
    mutation TestAlertRecipient($workspace: String!, $id: ID!) {
  testAlertRecipient(workspace: $workspace, id: $id) {
    ...DeliveryFields
  }
}
    fragment DeliveryFields on AlertDelivery {
  id
  kind
  recipient
  event
  state
  trouble
}`) as unknown as TypedDocumentString<TestAlertRecipientMutation, TestAlertRecipientMutationVariables>;
export const AcknowledgeAlertDocument = new TypedDocumentString(`
    mutation AcknowledgeAlert($workspace: String!, $id: Int!, $author: String) {
  acknowledgeAlert(workspace: $workspace, id: $id, author: $author) {
    ...AlertFields
  }
}
    fragment AlertFields on Alert {
  id
  rule
  name
  metric
  unit
  grain
  filters {
    dimension
    in
  }
  condition {
    kind
    side
    value
    rules
    minimumN
  }
  slice {
    dimension
    name
  }
  bucket
  isNow
  value
  n
  side
  controlRule
  centre
  lastBucket
  lastValue
  state
  firedAt
  acknowledgedAt
  acknowledgedBy
  resolvedAt
  resolvedBecause
  address
  deliveries {
    ...DeliveryFields
  }
  work {
    state
    count
  }
}
fragment DeliveryFields on AlertDelivery {
  id
  kind
  recipient
  event
  state
  trouble
}`) as unknown as TypedDocumentString<AcknowledgeAlertMutation, AcknowledgeAlertMutationVariables>;
export const SavePersonDocument = new TypedDocumentString(`
    mutation SavePerson($workspace: String!, $id: Int, $person: PersonInput!) {
  savePerson(workspace: $workspace, id: $id, person: $person) {
    person {
      id
    }
    problems {
      field
      code
    }
  }
}
    `) as unknown as TypedDocumentString<SavePersonMutation, SavePersonMutationVariables>;
export const DeletePersonDocument = new TypedDocumentString(`
    mutation DeletePerson($workspace: String!, $id: Int!) {
  deletePerson(workspace: $workspace, id: $id)
}
    `) as unknown as TypedDocumentString<DeletePersonMutation, DeletePersonMutationVariables>;
export const BehindDocument = new TypedDocumentString(`
    query Behind($workspace: String!, $question: QuestionInput!, $cell: CellInput!, $order: UnitOrderInput, $first: Int!, $after: String) {
  behind(
    workspace: $workspace
    question: $question
    cell: $cell
    order: $order
    first: $first
    after: $after
  ) {
    totalCount
    edges {
      cursor
      node {
        at
        value
        note
        case {
          ...CaseColumns
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CaseColumns on CaseSummary {
  id
  openedAt
  resolvedAt
  resolutionSeconds
  channel
  team
  reason
  contacts
  handoffs
  repeatedFields
  risk
}`) as unknown as TypedDocumentString<BehindQuery, BehindQueryVariables>;
export const RankedDocument = new TypedDocumentString(`
    query Ranked($workspace: String!, $question: QuestionInput!) {
  ranking(workspace: $workspace, question: $question) {
    asOf
    question {
      ...Resolved
    }
    definitions {
      ...About
    }
    warnings {
      code
      metric
      sentence
      values {
        name
        value
      }
    }
    metrics {
      metric
      overall {
        ...Value
      }
      groups {
        key
        total {
          ...Value
        }
        shrunk
        shrunkLow
        shrunkHigh
        moved
        bestRank
        worstRank
        tier
      }
      groupsLeftOut
      centre
      notShrunkBecause
      notComparedBecause
    }
  }
}
    fragment Value on MetricValue {
  value
  n
  low
  high
  excluded {
    reason
    count
  }
  maturity
  coverage
  unknownBecause
}
fragment Resolved on ResolvedQuestion {
  metrics
  by
  grain
  from
  to
  filters {
    dimension
    in
  }
  cohort
  attribution
  windowDays
  issueWindowDays
  sameReason
  outcomeDays
  level
  clock
  withinHours
  riskAt
  compare
}
fragment About on Definition {
  metric
  title
  unit
  better
  counts
  sentence
  values {
    name
    of
    value
  }
  formula
  page
}`) as unknown as TypedDocumentString<RankedQuery, RankedQueryVariables>;
export const CalibrationsDocument = new TypedDocumentString(`
    query Calibrations($workspace: String!) {
  calibrations(workspace: $workspace) {
    version
    createdAt
    asOf
    chosen
    n
    outcomes
    byKind {
      public
      rating
      churn
    }
    needed
    windowNotOver
    refused
    fit {
      baseline {
        default
        fitted
      }
      drivers {
        driver
        default
        fitted
        low
        high
        seen
      }
      auc {
        value
        low
        high
      }
      aucOfDefaults {
        value
        low
        high
      }
      brier
      skill {
        value
        low
        high
      }
      reliability {
        n
        predicted
        observed
        low
        high
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CalibrationsQuery, CalibrationsQueryVariables>;
export const ExplainedDocument = new TypedDocumentString(`
    query Explained($workspace: String!, $question: QuestionInput!) {
  explainChange(workspace: $workspace, question: $question) {
    asOf
    question {
      ...Resolved
    }
    definitions {
      ...About
    }
    warnings {
      code
      metric
      sentence
      values {
        name
        value
      }
    }
    previousFrom
    previousTo
    metrics {
      metric
      before {
        ...Value
      }
      after {
        ...Value
      }
      change
      mix
      rate
      remainder
      slices {
        key
        before {
          ...Value
        }
        after {
          ...Value
        }
        weightBefore
        weightAfter
        mix
        rate
        total
      }
      others
      slicesLeftOut
      unknownBecause
    }
  }
}
    fragment Value on MetricValue {
  value
  n
  low
  high
  excluded {
    reason
    count
  }
  maturity
  coverage
  unknownBecause
}
fragment Resolved on ResolvedQuestion {
  metrics
  by
  grain
  from
  to
  filters {
    dimension
    in
  }
  cohort
  attribution
  windowDays
  issueWindowDays
  sameReason
  outcomeDays
  level
  clock
  withinHours
  riskAt
  compare
}
fragment About on Definition {
  metric
  title
  unit
  better
  counts
  sentence
  values {
    name
    of
    value
  }
  formula
  page
}`) as unknown as TypedDocumentString<ExplainedQuery, ExplainedQueryVariables>;
export const ErasableCustomerDocument = new TypedDocumentString(`
    query ErasableCustomer($workspace: String!, $customer: String!) {
  erasableCustomer(workspace: $workspace, customer: $customer) {
    events
    cases
    ids
  }
}
    `) as unknown as TypedDocumentString<ErasableCustomerQuery, ErasableCustomerQueryVariables>;
export const MergeCustomersDocument = new TypedDocumentString(`
    mutation MergeCustomers($workspace: String!, $from: String!, $into: String!) {
  mergeCustomers(workspace: $workspace, from: $from, into: $into) {
    events
    cases
  }
}
    `) as unknown as TypedDocumentString<MergeCustomersMutation, MergeCustomersMutationVariables>;
export const EraseCustomerDocument = new TypedDocumentString(`
    mutation EraseCustomer($workspace: String!, $customer: String!) {
  eraseCustomer(workspace: $workspace, customer: $customer) {
    events
    cases
  }
}
    `) as unknown as TypedDocumentString<EraseCustomerMutation, EraseCustomerMutationVariables>;
export const DistributedDocument = new TypedDocumentString(`
    query Distributed($workspace: String!, $question: QuestionInput!) {
  distribution(workspace: $workspace, question: $question) {
    asOf
    question {
      ...Resolved
    }
    definitions {
      ...About
    }
    warnings {
      code
      metric
      sentence
      values {
        name
        value
      }
    }
    metrics {
      metric
      scale
      overall {
        ...Spread
      }
      groups {
        ...Spread
      }
      groupsLeftOut
      unknownBecause
    }
  }
}
    fragment Spread on DistributionGroup {
  key
  total {
    ...Value
  }
  n
  bins {
    from
    to
    n
    open
    share
    low
    high
    within
    withinLow
    withinHigh
  }
  notEnded {
    share
    low
    high
    n
  }
  quantiles {
    p
    value
    low
    high
  }
}
fragment Value on MetricValue {
  value
  n
  low
  high
  excluded {
    reason
    count
  }
  maturity
  coverage
  unknownBecause
}
fragment Resolved on ResolvedQuestion {
  metrics
  by
  grain
  from
  to
  filters {
    dimension
    in
  }
  cohort
  attribution
  windowDays
  issueWindowDays
  sameReason
  outcomeDays
  level
  clock
  withinHours
  riskAt
  compare
}
fragment About on Definition {
  metric
  title
  unit
  better
  counts
  sentence
  values {
    name
    of
    value
  }
  formula
  page
}`) as unknown as TypedDocumentString<DistributedQuery, DistributedQueryVariables>;
export const ExposureDocument = new TypedDocumentString(`
    query Exposure($workspace: String!, $question: QuestionInput!) {
  exposure(workspace: $workspace, question: $question) {
    asOf
    question {
      ...Resolved
    }
    definitions {
      ...About
    }
    warnings {
      code
      metric
      sentence
      values {
        name
        value
      }
    }
    audience {
      low
      likely
      high
    }
    audienceIsSet
    overall {
      observed {
        ...Value
      }
      expected {
        ...Value
      }
    }
  }
}
    fragment Value on MetricValue {
  value
  n
  low
  high
  excluded {
    reason
    count
  }
  maturity
  coverage
  unknownBecause
}
fragment Resolved on ResolvedQuestion {
  metrics
  by
  grain
  from
  to
  filters {
    dimension
    in
  }
  cohort
  attribution
  windowDays
  issueWindowDays
  sameReason
  outcomeDays
  level
  clock
  withinHours
  riskAt
  compare
}
fragment About on Definition {
  metric
  title
  unit
  better
  counts
  sentence
  values {
    name
    of
    value
  }
  formula
  page
}`) as unknown as TypedDocumentString<ExposureQuery, ExposureQueryVariables>;
export const FindingsDocument = new TypedDocumentString(`
    query Findings($workspace: String!, $question: QuestionInput!) {
  findings(workspace: $workspace, question: $question) {
    asOf
    question {
      ...Resolved
    }
    definitions {
      ...About
    }
    judged
    steady
    notJudged {
      metric
      because
    }
    findings {
      kind
      metric
      importance
      change {
        side
        rule
        since
        against
        before {
          ...Value
        }
        after {
          ...Value
        }
        by
        carriers {
          key
          share
        }
        mix
      }
      place {
        dimension
        key
        value {
          ...Value
        }
        overall {
          ...Value
        }
        alike
      }
      afterHow {
        clean {
          ...Value
        }
        recovered {
          ...Value
        }
        failed {
          ...Value
        }
        p
      }
      caveats {
        code
        share
      }
    }
  }
}
    fragment Value on MetricValue {
  value
  n
  low
  high
  excluded {
    reason
    count
  }
  maturity
  coverage
  unknownBecause
}
fragment Resolved on ResolvedQuestion {
  metrics
  by
  grain
  from
  to
  filters {
    dimension
    in
  }
  cohort
  attribution
  windowDays
  issueWindowDays
  sameReason
  outcomeDays
  level
  clock
  withinHours
  riskAt
  compare
}
fragment About on Definition {
  metric
  title
  unit
  better
  counts
  sentence
  values {
    name
    of
    value
  }
  formula
  page
}`) as unknown as TypedDocumentString<FindingsQuery, FindingsQueryVariables>;
export const FunnelDocument = new TypedDocumentString(`
    query Funnel($workspace: String!, $question: QuestionInput!) {
  funnel(workspace: $workspace, question: $question) {
    asOf
    question {
      ...Resolved
    }
    definitions {
      ...About
    }
    warnings {
      code
      metric
      sentence
      values {
        name
        value
      }
    }
    steps {
      step
      metric
      leftOutBecause
    }
    overall {
      ...Walked
    }
    groups {
      ...Walked
    }
    groupsLeftOut
    notComparedBecause
    unknownBecause
  }
}
    fragment Walked on FunnelGroup {
  key
  tier
  steps {
    step
    before
    reached
    lost
    pending
    unknown
    ofBefore {
      value
      low
      high
    }
    ofFirst {
      value
      low
      high
    }
  }
}
fragment Resolved on ResolvedQuestion {
  metrics
  by
  grain
  from
  to
  filters {
    dimension
    in
  }
  cohort
  attribution
  windowDays
  issueWindowDays
  sameReason
  outcomeDays
  level
  clock
  withinHours
  riskAt
  compare
}
fragment About on Definition {
  metric
  title
  unit
  better
  counts
  sentence
  values {
    name
    of
    value
  }
  formula
  page
}`) as unknown as TypedDocumentString<FunnelQuery, FunnelQueryVariables>;
export const HandoffEdgesDocument = new TypedDocumentString(`
    query HandoffEdges($workspace: String!, $question: QuestionInput!) {
  handoffEdges(workspace: $workspace, question: $question) {
    asOf
    minimum
    question {
      ...Resolved
    }
    definitions {
      ...About
    }
    warnings {
      code
      metric
      sentence
      values {
        name
        value
      }
    }
    overall {
      handoffs {
        ...Value
      }
      loss {
        ...Value
      }
    }
    baseline {
      value
    }
    ranked {
      ...Pair
      ranked {
        tier
      }
    }
    tooFew {
      ...Pair
    }
    rankedLeftOut
    tooFewLeftOut
  }
}
    fragment Pair on HandoffEdge {
  from {
    team
    agent
  }
  to {
    team
    agent
  }
  handoffs {
    value
    n
    unknownBecause
  }
  loss {
    ...EdgeValue
  }
  excess {
    value
    unknownBecause
  }
}
fragment EdgeValue on MetricValue {
  value
  n
  low
  high
  unknownBecause
}
fragment Value on MetricValue {
  value
  n
  low
  high
  excluded {
    reason
    count
  }
  maturity
  coverage
  unknownBecause
}
fragment Resolved on ResolvedQuestion {
  metrics
  by
  grain
  from
  to
  filters {
    dimension
    in
  }
  cohort
  attribution
  windowDays
  issueWindowDays
  sameReason
  outcomeDays
  level
  clock
  withinHours
  riskAt
  compare
}
fragment About on Definition {
  metric
  title
  unit
  better
  counts
  sentence
  values {
    name
    of
    value
  }
  formula
  page
}`) as unknown as TypedDocumentString<HandoffEdgesQuery, HandoffEdgesQueryVariables>;
export const EdgesInFullDocument = new TypedDocumentString(`
    query EdgesInFull($workspace: String!, $question: QuestionInput!) {
  handoffEdges(workspace: $workspace, question: $question) {
    minimum
    overall {
      handoffs {
        ...EdgeValue
      }
      loss {
        ...EdgeValue
      }
      excess {
        ...EdgeValue
      }
      returnRate {
        ...EdgeValue
      }
      wait {
        ...EdgeValue
      }
      waitP90 {
        ...EdgeValue
      }
      orphans {
        ...EdgeValue
      }
      droppedPromises {
        ...EdgeValue
      }
      repeats {
        ...EdgeValue
      }
      publicContacts {
        ...EdgeValue
      }
      rating {
        ...EdgeValue
      }
      lostCustomers {
        ...EdgeValue
      }
    }
    baseline {
      value
    }
    ranked {
      ...Edge
      ranked {
        rank
        tier
        loss {
          value
          low
          high
        }
        excess {
          value
        }
      }
    }
    tooFew {
      ...Edge
    }
    rankedLeftOut
    tooFewLeftOut
  }
}
    fragment Edge on HandoffEdge {
  from {
    team
    agent
  }
  to {
    team
    agent
  }
  handoffs {
    ...EdgeValue
  }
  loss {
    ...EdgeValue
  }
  excess {
    ...EdgeValue
  }
  returnRate {
    ...EdgeValue
  }
  wait {
    ...EdgeValue
  }
  waitP90 {
    ...EdgeValue
  }
  orphans {
    ...EdgeValue
  }
  droppedPromises {
    ...EdgeValue
  }
  repeats {
    ...EdgeValue
  }
  publicContacts {
    ...EdgeValue
  }
  rating {
    ...EdgeValue
  }
  lostCustomers {
    ...EdgeValue
  }
  fields {
    lost
    known
  }
  fieldsLost {
    field
    count
    given
    asked
    cleared
  }
}
fragment EdgeValue on MetricValue {
  value
  n
  low
  high
  unknownBecause
}`) as unknown as TypedDocumentString<EdgesInFullQuery, EdgesInFullQueryVariables>;
export const TeamHandoffsDocument = new TypedDocumentString(`
    query TeamHandoffs($workspace: String!, $question: QuestionInput!, $team: String!) {
  teamHandoffs(workspace: $workspace, question: $question, team: $team) {
    team
    usual {
      ...Value
    }
    handsOver {
      ...Side
    }
    receives {
      ...Side
    }
  }
}
    fragment Side on TeamSide {
  handoffs {
    ...Value
  }
  loss {
    ...Value
  }
  times
  worst {
    from {
      team
      agent
    }
    to {
      team
      agent
    }
    lost
    known
    loss
    times
    against
    way
  }
}
fragment Value on MetricValue {
  value
  n
  low
  high
  excluded {
    reason
    count
  }
  maturity
  coverage
  unknownBecause
}`) as unknown as TypedDocumentString<TeamHandoffsQuery, TeamHandoffsQueryVariables>;
export const HeadlineTrendsDocument = new TypedDocumentString(`
    query HeadlineTrends($workspace: String!, $question: QuestionInput!) {
  trend(workspace: $workspace, question: $question) {
    comparedDays {
      from
      to
      whole
    }
    buckets {
      label
      partial
    }
    metrics {
      metric
      overall {
        points {
          bucket
          value {
            value
          }
          centre
          lowLimit
          highLimit
          rules
        }
        ...Verdicts
        compared {
          previous {
            ...Value
          }
        }
      }
    }
  }
}
    fragment Value on MetricValue {
  value
  n
  low
  high
  excluded {
    reason
    count
  }
  maturity
  coverage
  unknownBecause
}
fragment Verdicts on TrendOfGroup {
  newest {
    verdict
    bucket
    rule
    side
    since
  }
  compared {
    verdict
    bucket
    rule
    side
    since
  }
}`) as unknown as TypedDocumentString<HeadlineTrendsQuery, HeadlineTrendsQueryVariables>;
export const MappingsDocument = new TypedDocumentString(`
    query Mappings($workspace: String!) {
  mappings(workspace: $workspace) {
    name
    mapping
  }
}
    `) as unknown as TypedDocumentString<MappingsQuery, MappingsQueryVariables>;
export const SaveMappingDocument = new TypedDocumentString(`
    mutation SaveMapping($workspace: String!, $name: String!, $mapping: String!) {
  saveMapping(workspace: $workspace, name: $name, mapping: $mapping) {
    name
  }
}
    `) as unknown as TypedDocumentString<SaveMappingMutation, SaveMappingMutationVariables>;
export const LoadsDocument = new TypedDocumentString(`
    query Loads($workspace: String!) {
  workspace(name: $workspace) {
    loads {
      id
      source
      adapter
      kind
      startedAt
      finishedAt
      state
      rows
      events
      cases
      duplicates
      rejected
    }
  }
}
    `) as unknown as TypedDocumentString<LoadsQuery, LoadsQueryVariables>;
export const TrendByHowDocument = new TypedDocumentString(`
    query TrendByHow($workspace: String!, $question: QuestionInput!) {
  trend(workspace: $workspace, question: $question) {
    asOf
    question {
      ...Resolved
    }
    definitions {
      ...About
    }
    buckets {
      start
      end
      label
      partial
    }
    metrics {
      metric
      groups {
        key
        points {
          bucket
          value {
            ...Value
          }
          centre
          lowLimit
          highLimit
          rules
          notJudgedBecause
        }
        newest {
          verdict
          bucket
          rule
          side
          since
        }
      }
    }
  }
}
    fragment Value on MetricValue {
  value
  n
  low
  high
  excluded {
    reason
    count
  }
  maturity
  coverage
  unknownBecause
}
fragment Resolved on ResolvedQuestion {
  metrics
  by
  grain
  from
  to
  filters {
    dimension
    in
  }
  cohort
  attribution
  windowDays
  issueWindowDays
  sameReason
  outcomeDays
  level
  clock
  withinHours
  riskAt
  compare
}
fragment About on Definition {
  metric
  title
  unit
  better
  counts
  sentence
  values {
    name
    of
    value
  }
  formula
  page
}`) as unknown as TypedDocumentString<TrendByHowQuery, TrendByHowQueryVariables>;
export const MailSchedulesDocument = new TypedDocumentString(`
    query MailSchedules($workspace: String!) {
  mailMissing
  mailSchedules(workspace: $workspace) {
    ...MailScheduleFields
  }
}
    fragment MailScheduleFields on MailSchedule {
  id
  recipients
  every
  weekday
  day
  hour
  language
  period
  filters {
    dimension
    in
  }
  address
  author
  paused
  nextAt
  sendings {
    dueAt
    byHand
    recipient
    from
    to
    state
    attempts
    trouble
    sentAt
  }
}`) as unknown as TypedDocumentString<MailSchedulesQuery, MailSchedulesQueryVariables>;
export const MailPreviewDocument = new TypedDocumentString(`
    query MailPreview($workspace: String!, $content: MailContentInput!) {
  mailPreview(workspace: $workspace, content: $content) {
    subject
    html
  }
}
    `) as unknown as TypedDocumentString<MailPreviewQuery, MailPreviewQueryVariables>;
export const SaveMailScheduleDocument = new TypedDocumentString(`
    mutation SaveMailSchedule($workspace: String!, $id: Int, $schedule: MailScheduleInput!) {
  saveMailSchedule(workspace: $workspace, id: $id, schedule: $schedule) {
    id
  }
}
    `) as unknown as TypedDocumentString<SaveMailScheduleMutation, SaveMailScheduleMutationVariables>;
export const PauseMailScheduleDocument = new TypedDocumentString(`
    mutation PauseMailSchedule($workspace: String!, $id: Int!, $paused: Boolean!) {
  pauseMailSchedule(workspace: $workspace, id: $id, paused: $paused) {
    id
  }
}
    `) as unknown as TypedDocumentString<PauseMailScheduleMutation, PauseMailScheduleMutationVariables>;
export const DeleteMailScheduleDocument = new TypedDocumentString(`
    mutation DeleteMailSchedule($workspace: String!, $id: Int!) {
  deleteMailSchedule(workspace: $workspace, id: $id)
}
    `) as unknown as TypedDocumentString<DeleteMailScheduleMutation, DeleteMailScheduleMutationVariables>;
export const SendMailNowDocument = new TypedDocumentString(`
    mutation SendMailNow($workspace: String!, $id: Int!) {
  sendMailNow(workspace: $workspace, id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<SendMailNowMutation, SendMailNowMutationVariables>;
export const NotesDocument = new TypedDocumentString(`
    query Notes($workspace: String!) {
  notes(workspace: $workspace) {
    id
    day
    text
    author
  }
}
    `) as unknown as TypedDocumentString<NotesQuery, NotesQueryVariables>;
export const SaveNoteDocument = new TypedDocumentString(`
    mutation SaveNote($workspace: String!, $id: Int, $day: Day!, $text: String!, $author: String) {
  saveNote(
    workspace: $workspace
    id: $id
    day: $day
    text: $text
    author: $author
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<SaveNoteMutation, SaveNoteMutationVariables>;
export const DeleteNoteDocument = new TypedDocumentString(`
    mutation DeleteNote($workspace: String!, $id: Int!) {
  deleteNote(workspace: $workspace, id: $id)
}
    `) as unknown as TypedDocumentString<DeleteNoteMutation, DeleteNoteMutationVariables>;
export const PromisesDueDocument = new TypedDocumentString(`
    query PromisesDue($workspace: String!, $withinHours: Float!, $filters: [FilterInput!], $first: Int!) {
  promisesDue(
    workspace: $workspace
    withinHours: $withinHours
    filters: $filters
    first: $first
  ) {
    asOf
    dueSoon {
      ...Promises
    }
    overdue {
      ...Promises
    }
  }
}
    fragment Promises on PromiseList {
  totalCount
  promises {
    what
    madeAt
    dueAt
    team
    heldBy
    case {
      id
      channel
      reason
    }
  }
}`) as unknown as TypedDocumentString<PromisesDueQuery, PromisesDueQueryVariables>;
export const RiskDistributionDocument = new TypedDocumentString(`
    query RiskDistribution($workspace: String!, $question: QuestionInput!) {
  riskDistribution(workspace: $workspace, question: $question) {
    asOf
    question {
      ...Resolved
      calibration
    }
    definitions {
      ...About
    }
    warnings {
      code
      metric
      sentence
      values {
        name
        value
      }
    }
    threshold
    overall {
      mean {
        ...Value
      }
      atRisk {
        ...Value
      }
      bins {
        from
        to
        n
        share
        low
        high
      }
    }
  }
}
    fragment Value on MetricValue {
  value
  n
  low
  high
  excluded {
    reason
    count
  }
  maturity
  coverage
  unknownBecause
}
fragment Resolved on ResolvedQuestion {
  metrics
  by
  grain
  from
  to
  filters {
    dimension
    in
  }
  cohort
  attribution
  windowDays
  issueWindowDays
  sameReason
  outcomeDays
  level
  clock
  withinHours
  riskAt
  compare
}
fragment About on Definition {
  metric
  title
  unit
  better
  counts
  sentence
  values {
    name
    of
    value
  }
  formula
  page
}`) as unknown as TypedDocumentString<RiskDistributionQuery, RiskDistributionQueryVariables>;
export const AccessDocument = new TypedDocumentString(`
    query Access($workspace: String!) {
  members(workspace: $workspace) {
    id
    email
    name
    role
    teams
    owner
    disabled
    seenAt
  }
  invitations(workspace: $workspace) {
    id
    email
    role
    teams
    expiresAt
  }
  accessTokens(workspace: $workspace) {
    id
    name
    role
    teams
    expiresAt
    usedAt
    revokedAt
  }
}
    `) as unknown as TypedDocumentString<AccessQuery, AccessQueryVariables>;
export const ChangeMemberDocument = new TypedDocumentString(`
    mutation ChangeMember($workspace: String!, $id: Int!, $role: String!, $teams: [String!]) {
  changeMember(workspace: $workspace, id: $id, role: $role, teams: $teams) {
    id
    role
  }
}
    `) as unknown as TypedDocumentString<ChangeMemberMutation, ChangeMemberMutationVariables>;
export const RemoveMemberDocument = new TypedDocumentString(`
    mutation RemoveMember($workspace: String!, $id: Int!) {
  removeMember(workspace: $workspace, id: $id)
}
    `) as unknown as TypedDocumentString<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const InviteDocument = new TypedDocumentString(`
    mutation Invite($workspace: String!, $email: String!, $role: String!, $teams: [String!], $language: String) {
  invite(
    workspace: $workspace
    email: $email
    role: $role
    teams: $teams
    language: $language
  ) {
    invitation {
      id
    }
    link
    mail
    problems {
      field
      code
    }
  }
}
    `) as unknown as TypedDocumentString<InviteMutation, InviteMutationVariables>;
export const WithdrawInvitationDocument = new TypedDocumentString(`
    mutation WithdrawInvitation($workspace: String!, $id: ID!) {
  withdrawInvitation(workspace: $workspace, id: $id)
}
    `) as unknown as TypedDocumentString<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const CreateAccessTokenDocument = new TypedDocumentString(`
    mutation CreateAccessToken($workspace: String!, $name: String!, $role: String!, $teams: [String!], $days: Int!) {
  createAccessToken(
    workspace: $workspace
    name: $name
    role: $role
    teams: $teams
    expiresInDays: $days
  ) {
    token
  }
}
    `) as unknown as TypedDocumentString<CreateAccessTokenMutation, CreateAccessTokenMutationVariables>;
export const RevokeAccessTokenDocument = new TypedDocumentString(`
    mutation RevokeAccessToken($workspace: String!, $id: Int!) {
  revokeAccessToken(workspace: $workspace, id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<RevokeAccessTokenMutation, RevokeAccessTokenMutationVariables>;
export const AuditLogDocument = new TypedDocumentString(`
    query AuditLog($workspace: String!, $first: Int!, $before: ID, $action: String, $actor: String) {
  auditLog(
    workspace: $workspace
    first: $first
    before: $before
    action: $action
    actor: $actor
  ) {
    entries {
      id
      at
      actor
      action
      particulars {
        name
        value
      }
    }
    more
  }
}
    `) as unknown as TypedDocumentString<AuditLogQuery, AuditLogQueryVariables>;
export const SettingsDocument = new TypedDocumentString(`
    query Settings($workspace: String!) {
  settings(workspace: $workspace) {
    ...AllSettings
  }
}
    fragment AllSettings on Settings {
  version
  title
  zone
  keepTexts
  calendars {
    name
    zone
    weekly {
      weekday
      hours
    }
    exceptions {
      date
      from
      to
      hours
    }
  }
  teamCalendars {
    team
    calendar
  }
  defaultCalendar
  teamNames {
    former
    now
  }
  teamSites {
    team
    site
  }
  outsourced {
    team
    outsourced
  }
  directChannels
  contactMinutes {
    channel
    minutes
  }
  riskThreshold
  riskCalibration
  audience {
    low
    likely
    high
  }
  fieldWeights {
    field
    weight
  }
  targets {
    metric
    value
    team
    channel
  }
  casesKeptMonths
  textsKeptMonths
  smallestGroup
  defaults {
    riskThreshold
    smallestGroup
    audience {
      low
      likely
      high
    }
  }
  file
  folding {
    waiting
    failed
  }
}`) as unknown as TypedDocumentString<SettingsQuery, SettingsQueryVariables>;
export const SettingsHistoryDocument = new TypedDocumentString(`
    query SettingsHistory($workspace: String!, $first: Int!, $before: Int) {
  settings(workspace: $workspace) {
    history(first: $first, before: $before) {
      version
      changedAt
      author
      changes {
        field
        entry
        before
        after
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SettingsHistoryQuery, SettingsHistoryQueryVariables>;
export const ChangeSettingsDocument = new TypedDocumentString(`
    mutation ChangeSettings($workspace: String!, $version: Int!, $change: SettingsChangeInput!, $author: String) {
  changeSettings(
    workspace: $workspace
    version: $version
    change: $change
    author: $author
  ) {
    settings {
      ...AllSettings
    }
    conflicts
    problems {
      field
      code
      values {
        name
        value
      }
      reason
    }
  }
}
    fragment AllSettings on Settings {
  version
  title
  zone
  keepTexts
  calendars {
    name
    zone
    weekly {
      weekday
      hours
    }
    exceptions {
      date
      from
      to
      hours
    }
  }
  teamCalendars {
    team
    calendar
  }
  defaultCalendar
  teamNames {
    former
    now
  }
  teamSites {
    team
    site
  }
  outsourced {
    team
    outsourced
  }
  directChannels
  contactMinutes {
    channel
    minutes
  }
  riskThreshold
  riskCalibration
  audience {
    low
    likely
    high
  }
  fieldWeights {
    field
    weight
  }
  targets {
    metric
    value
    team
    channel
  }
  casesKeptMonths
  textsKeptMonths
  smallestGroup
  defaults {
    riskThreshold
    smallestGroup
    audience {
      low
      likely
      high
    }
  }
  file
  folding {
    waiting
    failed
  }
}`) as unknown as TypedDocumentString<ChangeSettingsMutation, ChangeSettingsMutationVariables>;
export const ReplaceSettingsDocument = new TypedDocumentString(`
    mutation ReplaceSettings($workspace: String!, $version: Int!, $file: String!, $author: String) {
  replaceSettings(
    workspace: $workspace
    version: $version
    file: $file
    author: $author
  ) {
    settings {
      ...AllSettings
    }
    conflicts
    problems {
      field
      code
      values {
        name
        value
      }
      reason
    }
  }
}
    fragment AllSettings on Settings {
  version
  title
  zone
  keepTexts
  calendars {
    name
    zone
    weekly {
      weekday
      hours
    }
    exceptions {
      date
      from
      to
      hours
    }
  }
  teamCalendars {
    team
    calendar
  }
  defaultCalendar
  teamNames {
    former
    now
  }
  teamSites {
    team
    site
  }
  outsourced {
    team
    outsourced
  }
  directChannels
  contactMinutes {
    channel
    minutes
  }
  riskThreshold
  riskCalibration
  audience {
    low
    likely
    high
  }
  fieldWeights {
    field
    weight
  }
  targets {
    metric
    value
    team
    channel
  }
  casesKeptMonths
  textsKeptMonths
  smallestGroup
  defaults {
    riskThreshold
    smallestGroup
    audience {
      low
      likely
      high
    }
  }
  file
  folding {
    waiting
    failed
  }
}`) as unknown as TypedDocumentString<ReplaceSettingsMutation, ReplaceSettingsMutationVariables>;
export const UndoSettingsChangeDocument = new TypedDocumentString(`
    mutation UndoSettingsChange($workspace: String!, $version: Int!, $change: Int!, $author: String) {
  undoSettingsChange(
    workspace: $workspace
    version: $version
    change: $change
    author: $author
  ) {
    settings {
      ...AllSettings
    }
    conflicts
    problems {
      field
      code
      values {
        name
        value
      }
      reason
    }
  }
}
    fragment AllSettings on Settings {
  version
  title
  zone
  keepTexts
  calendars {
    name
    zone
    weekly {
      weekday
      hours
    }
    exceptions {
      date
      from
      to
      hours
    }
  }
  teamCalendars {
    team
    calendar
  }
  defaultCalendar
  teamNames {
    former
    now
  }
  teamSites {
    team
    site
  }
  outsourced {
    team
    outsourced
  }
  directChannels
  contactMinutes {
    channel
    minutes
  }
  riskThreshold
  riskCalibration
  audience {
    low
    likely
    high
  }
  fieldWeights {
    field
    weight
  }
  targets {
    metric
    value
    team
    channel
  }
  casesKeptMonths
  textsKeptMonths
  smallestGroup
  defaults {
    riskThreshold
    smallestGroup
    audience {
      low
      likely
      high
    }
  }
  file
  folding {
    waiting
    failed
  }
}`) as unknown as TypedDocumentString<UndoSettingsChangeMutation, UndoSettingsChangeMutationVariables>;
export const OpenHoursDocument = new TypedDocumentString(`
    query OpenHours($calendar: CalendarInput!) {
  openHours(calendar: $calendar) {
    monday
    seconds
    problems {
      field
      code
      values {
        name
        value
      }
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<OpenHoursQuery, OpenHoursQueryVariables>;
export const RetentionPreviewDocument = new TypedDocumentString(`
    query RetentionPreview($workspace: String!, $casesKeptMonths: Int, $textsKeptMonths: Int) {
  retentionPreview(
    workspace: $workspace
    casesKeptMonths: $casesKeptMonths
    textsKeptMonths: $textsKeptMonths
  ) {
    cases
    customers
    events
    texts
    complete
    sweptAt
  }
}
    `) as unknown as TypedDocumentString<RetentionPreviewQuery, RetentionPreviewQueryVariables>;
export const WorkspaceKeysDocument = new TypedDocumentString(`
    query WorkspaceKeys($workspace: String!) {
  workspaceKeys(workspace: $workspace) {
    generation
    rotatedAt
  }
}
    `) as unknown as TypedDocumentString<WorkspaceKeysQuery, WorkspaceKeysQueryVariables>;
export const RotateKeysDocument = new TypedDocumentString(`
    mutation RotateKeys($workspace: String!, $generation: Int!) {
  rotateKeys(workspace: $workspace, generation: $generation) {
    generation
    rotatedAt
  }
}
    `) as unknown as TypedDocumentString<RotateKeysMutation, RotateKeysMutationVariables>;
export const SourcesDocument = new TypedDocumentString(`
    query Sources($workspace: String!) {
  workspace(name: $workspace) {
    loads {
      source
      adapter
      kind
      state
      startedAt
      finishedAt
    }
  }
  ingestTokens(workspace: $workspace) {
    ...TokenColumns
  }
  connections(workspace: $workspace) {
    ...ConnectionColumns
  }
  connectors {
    name
    about
    fields {
      name
      description
      type
      required
      secret
    }
  }
}
    fragment ConnectionColumns on Connection {
  id
  connector
  source
  webhookPath
  secretsSet
  state
  trouble {
    code
    sentence
    since
  }
  nextAttemptAt
  caughtUpAt
  receivedAt
}
fragment TokenColumns on IngestToken {
  id
  name
  source
  createdAt
  usedAt
  expiresAt
  revokedAt
}`) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const CreateTokenDocument = new TypedDocumentString(`
    mutation CreateToken($workspace: String!, $source: String!, $name: String!) {
  createIngestToken(workspace: $workspace, source: $source, name: $name) {
    token
    kept {
      ...TokenColumns
    }
  }
}
    fragment TokenColumns on IngestToken {
  id
  name
  source
  createdAt
  usedAt
  expiresAt
  revokedAt
}`) as unknown as TypedDocumentString<CreateTokenMutation, CreateTokenMutationVariables>;
export const RevokeTokenDocument = new TypedDocumentString(`
    mutation RevokeToken($workspace: String!, $id: Int!) {
  revokeIngestToken(workspace: $workspace, id: $id) {
    ...TokenColumns
  }
}
    fragment TokenColumns on IngestToken {
  id
  name
  source
  createdAt
  usedAt
  expiresAt
  revokedAt
}`) as unknown as TypedDocumentString<RevokeTokenMutation, RevokeTokenMutationVariables>;
export const ConnectDocument = new TypedDocumentString(`
    mutation Connect($workspace: String!, $connector: String!, $source: String, $fields: [FieldInput!]!) {
  connect(
    workspace: $workspace
    connector: $connector
    source: $source
    fields: $fields
  ) {
    ...ConnectionColumns
  }
}
    fragment ConnectionColumns on Connection {
  id
  connector
  source
  webhookPath
  secretsSet
  state
  trouble {
    code
    sentence
    since
  }
  nextAttemptAt
  caughtUpAt
  receivedAt
}`) as unknown as TypedDocumentString<ConnectMutation, ConnectMutationVariables>;
export const StopConnectionDocument = new TypedDocumentString(`
    mutation StopConnection($workspace: String!, $id: ID!) {
  stopConnection(workspace: $workspace, id: $id) {
    ...ConnectionColumns
  }
}
    fragment ConnectionColumns on Connection {
  id
  connector
  source
  webhookPath
  secretsSet
  state
  trouble {
    code
    sentence
    since
  }
  nextAttemptAt
  caughtUpAt
  receivedAt
}`) as unknown as TypedDocumentString<StopConnectionMutation, StopConnectionMutationVariables>;
export const ResumeConnectionDocument = new TypedDocumentString(`
    mutation ResumeConnection($workspace: String!, $id: ID!) {
  resumeConnection(workspace: $workspace, id: $id) {
    ...ConnectionColumns
  }
}
    fragment ConnectionColumns on Connection {
  id
  connector
  source
  webhookPath
  secretsSet
  state
  trouble {
    code
    sentence
    since
  }
  nextAttemptAt
  caughtUpAt
  receivedAt
}`) as unknown as TypedDocumentString<ResumeConnectionMutation, ResumeConnectionMutationVariables>;
export const DisconnectDocument = new TypedDocumentString(`
    mutation Disconnect($workspace: String!, $id: ID!) {
  disconnect(workspace: $workspace, id: $id)
}
    `) as unknown as TypedDocumentString<DisconnectMutation, DisconnectMutationVariables>;
export const StoriesOfTheMonthDocument = new TypedDocumentString(`
    query StoriesOfTheMonth($workspace: String!, $question: QuestionInput!) {
  stories(workspace: $workspace, question: $question) {
    from
    to
    moved
    worst {
      id
    }
    recoveries
    recovered {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<StoriesOfTheMonthQuery, StoriesOfTheMonthQueryVariables>;
export const StoryDocument = new TypedDocumentString(`
    query Story($workspace: String!, $id: String!, $issueWindowDays: Int!) {
  case(workspace: $workspace, id: $id, issueWindowDays: $issueWindowDays) {
    summary {
      ...CaseColumns
    }
    issueCases
    events {
      id
      case
      at
      type
      channel
      direction
      visibility
      team
      agent
      repeat
      praise
      sentiment
      reach
      waitSeconds
      durationSeconds
      answersUs
      particulars {
        name
        value
      }
    }
    legs {
      case
      team
      agent
      enteredAt
      leftAt
      untouchedUntil
    }
    handoffs {
      case
      eventId
      at
      level
      origin
      kind
      fromTeam
      toTeam
      fromAgent
      toAgent
      knownFields
      lostFields
      evidence
      returned
      orphan
      firstTouchSeconds
    }
    promises {
      case
      eventId
      what
      madeAt
      dueAt
      keptAt
      fate
      contradictory
      team
    }
    facts {
      evidence
      eventId
      case
      at
      field
      action
      by
      toldAgain
      firstToldEventId
    }
    evidence
    readings {
      eventId
      language
      alreadyTold
      conduct
      asksKnown
    }
    risk {
      calibration
      index
      asOf
      contributions {
        driver
        points
        sentence
        counted
      }
    }
    riskSteps {
      at
      index
      driver
      points
    }
  }
}
    fragment CaseColumns on CaseSummary {
  id
  openedAt
  resolvedAt
  resolutionSeconds
  channel
  team
  reason
  contacts
  handoffs
  repeatedFields
  risk
}`) as unknown as TypedDocumentString<StoryQuery, StoryQueryVariables>;
export const SurvivedDocument = new TypedDocumentString(`
    query Survived($workspace: String!, $question: QuestionInput!) {
  survival(workspace: $workspace, question: $question) {
    asOf
    question {
      ...Resolved
    }
    definitions {
      ...About
    }
    warnings {
      code
      metric
      sentence
      values {
        name
        value
      }
    }
    metrics {
      metric
      overall {
        ...Curve
      }
      groups {
        ...Curve
      }
      groupsLeftOut
      difference {
        chiSquare
        degreesOfFreedom
        p
      }
      noDifferenceBecause
      unknownBecause
    }
  }
}
    fragment Curve on SurvivalGroup {
  key
  total {
    ...Value
  }
  ended
  censored
  quantiles {
    p
    value
    low
    high
  }
  curve {
    seconds
    survival
    low
    high
    atRisk
  }
}
fragment Value on MetricValue {
  value
  n
  low
  high
  excluded {
    reason
    count
  }
  maturity
  coverage
  unknownBecause
}
fragment Resolved on ResolvedQuestion {
  metrics
  by
  grain
  from
  to
  filters {
    dimension
    in
  }
  cohort
  attribution
  windowDays
  issueWindowDays
  sameReason
  outcomeDays
  level
  clock
  withinHours
  riskAt
  compare
}
fragment About on Definition {
  metric
  title
  unit
  better
  counts
  sentence
  values {
    name
    of
    value
  }
  formula
  page
}`) as unknown as TypedDocumentString<SurvivedQuery, SurvivedQueryVariables>;
export const ViewsDocument = new TypedDocumentString(`
    query Views($workspace: String!) {
  views(workspace: $workspace) {
    name
    address
    author
  }
}
    `) as unknown as TypedDocumentString<ViewsQuery, ViewsQueryVariables>;
export const SaveViewDocument = new TypedDocumentString(`
    mutation SaveView($workspace: String!, $name: String!, $address: String!, $author: String) {
  saveView(workspace: $workspace, name: $name, address: $address, author: $author) {
    name
  }
}
    `) as unknown as TypedDocumentString<SaveViewMutation, SaveViewMutationVariables>;
export const DeleteViewDocument = new TypedDocumentString(`
    mutation DeleteView($workspace: String!, $name: String!) {
  deleteView(workspace: $workspace, name: $name)
}
    `) as unknown as TypedDocumentString<DeleteViewMutation, DeleteViewMutationVariables>;
export const WorklistDocument = new TypedDocumentString(`
    query Worklist($workspace: String!, $team: String, $states: [String!], $owner: String) {
  worklist(workspace: $workspace, team: $team, states: $states, owner: $owner) {
    asOf
    threshold
    totalCount
    counts {
      state
      count
    }
    owners
    items {
      ...WorkItem
    }
  }
}
    fragment CaseColumns on CaseSummary {
  id
  openedAt
  resolvedAt
  resolutionSeconds
  channel
  team
  reason
  contacts
  handoffs
  repeatedFields
  risk
}
fragment WorkItem on WorklistItem {
  id
  state
  owner
  note
  version
  openedAt
  changedAt
  stateSince
  riskAtOpening
  riskAtState
  outcome
  cameBack
  rating {
    scale
    score
    max
  }
  case {
    ...CaseColumns
  }
}`) as unknown as TypedDocumentString<WorklistQuery, WorklistQueryVariables>;
export const WorkHistoryDocument = new TypedDocumentString(`
    query WorkHistory($workspace: String!, $id: Int!) {
  worklistItem(workspace: $workspace, id: $id) {
    history {
      version
      changedAt
      author
      state
      owner
      note
      risk
    }
  }
}
    `) as unknown as TypedDocumentString<WorkHistoryQuery, WorkHistoryQueryVariables>;
export const FillWorklistDocument = new TypedDocumentString(`
    mutation FillWorklist($workspace: String!, $team: String!) {
  fillWorklist(workspace: $workspace, team: $team) {
    atRisk
    opened
  }
}
    `) as unknown as TypedDocumentString<FillWorklistMutation, FillWorklistMutationVariables>;
export const ChangeWorkItemDocument = new TypedDocumentString(`
    mutation ChangeWorkItem($workspace: String!, $id: Int!, $version: Int!, $change: WorklistChangeInput!, $author: String) {
  changeWorklistItem(
    workspace: $workspace
    id: $id
    version: $version
    change: $change
    author: $author
  ) {
    conflict
    item {
      ...WorkItem
    }
  }
}
    fragment CaseColumns on CaseSummary {
  id
  openedAt
  resolvedAt
  resolutionSeconds
  channel
  team
  reason
  contacts
  handoffs
  repeatedFields
  risk
}
fragment WorkItem on WorklistItem {
  id
  state
  owner
  note
  version
  openedAt
  changedAt
  stateSince
  riskAtOpening
  riskAtState
  outcome
  cameBack
  rating {
    scale
    score
    max
  }
  case {
    ...CaseColumns
  }
}`) as unknown as TypedDocumentString<ChangeWorkItemMutation, ChangeWorkItemMutationVariables>;
export const AdminsDocument = new TypedDocumentString(`
    query Admins($workspace: String!) {
  workspace(name: $workspace) {
    admins
  }
}
    `) as unknown as TypedDocumentString<AdminsQuery, AdminsQueryVariables>;
export const AskDocument = new TypedDocumentString(`
    query Ask($workspace: String!, $question: QuestionInput!) {
  ask(workspace: $workspace, question: $question) {
    asOf
    zone
    question {
      ...Resolved
    }
    definitions {
      ...About
    }
    buckets {
      start
      end
      label
      partial
    }
    overall {
      ...Cells
    }
    groups {
      key
      cells {
        ...Cells
      }
    }
    groupsLeftOut
    warnings {
      code
      metric
      sentence
      values {
        name
        value
      }
    }
  }
}
    fragment Cells on GroupCells {
  metric
  total {
    ...Value
  }
  buckets {
    ...Value
  }
  previous {
    ...Value
  }
}
fragment Value on MetricValue {
  value
  n
  low
  high
  excluded {
    reason
    count
  }
  maturity
  coverage
  unknownBecause
}
fragment Resolved on ResolvedQuestion {
  metrics
  by
  grain
  from
  to
  filters {
    dimension
    in
  }
  cohort
  attribution
  windowDays
  issueWindowDays
  sameReason
  outcomeDays
  level
  clock
  withinHours
  riskAt
  compare
}
fragment About on Definition {
  metric
  title
  unit
  better
  counts
  sentence
  values {
    name
    of
    value
  }
  formula
  page
}`) as unknown as TypedDocumentString<AskQuery, AskQueryVariables>;
export const DefinitionsDocument = new TypedDocumentString(`
    query Definitions {
  metrics {
    metric
    title
    topic
    unit
    better
    counts
    sentence
    parameters
    dimensions
    statistic
    page
  }
}
    `) as unknown as TypedDocumentString<DefinitionsQuery, DefinitionsQueryVariables>;
export const LoadDocument = new TypedDocumentString(`
    query Load($workspace: String!, $id: Int!) {
  load(workspace: $workspace, id: $id) {
    id
    source
    adapter
    kind
    startedAt
    finishedAt
    state
    progress
    rows
    events
    cases
    duplicates
    rejected
    rejectedElsewhere
    undoneAt
    report {
      leftOut
      erased
      rejects {
        reasons {
          field
          reason
          count
        }
        others
        first {
          file
          line
          field
          reason
        }
      }
      teams {
        ...Names
      }
      channels {
        ...Names
      }
      reasons {
        ...Names
      }
      firstEventAt
      lastEventAt
      clock {
        future
        before1990
      }
      history {
        cases
        customersNamed
        casesWithoutCustomer
        withoutTeam
        withoutChannel
        withoutReason
        teamOnlyLater
        withoutContact
        resolvedWithoutContact
        endedBeforeOpened
      }
      remarks {
        sentence
        count
      }
      incomplete
      abilities {
        metric
        support
        coverage
        because
      }
      reconciliation {
        figures {
          figure
          title
          meaning
          compared
          agree
          differ
          onlyTheirs
          onlyOurs
        }
        differences
        listed
        first {
          case
          figure
          ours
          theirs
        }
      }
    }
  }
}
    fragment Names on NamesSeen {
  names {
    name
    count
    isNew
  }
  more
  bounded
}`) as unknown as TypedDocumentString<LoadQuery, LoadQueryVariables>;
export const CreateWorkspaceDocument = new TypedDocumentString(`
    mutation CreateWorkspace($name: String!, $title: String!, $zone: String!, $keepTexts: Boolean!) {
  createWorkspace(name: $name, title: $title, zone: $zone, keepTexts: $keepTexts) {
    name
  }
}
    `) as unknown as TypedDocumentString<CreateWorkspaceMutation, CreateWorkspaceMutationVariables>;
export const CancelLoadDocument = new TypedDocumentString(`
    mutation CancelLoad($workspace: String!, $id: Int!) {
  cancelLoad(workspace: $workspace, id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<CancelLoadMutation, CancelLoadMutationVariables>;
export const UndoLoadDocument = new TypedDocumentString(`
    mutation UndoLoad($workspace: String!, $id: Int!) {
  undoLoad(workspace: $workspace, id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<UndoLoadMutation, UndoLoadMutationVariables>;
export const TargetsDocument = new TypedDocumentString(`
    query Targets($workspace: String!) {
  settings(workspace: $workspace) {
    targets {
      metric
      value
      team
      channel
    }
  }
}
    `) as unknown as TypedDocumentString<TargetsQuery, TargetsQueryVariables>;
export const TrendDocument = new TypedDocumentString(`
    query Trend($workspace: String!, $question: QuestionInput!) {
  trend(workspace: $workspace, question: $question) {
    asOf
    question {
      ...Resolved
    }
    definitions {
      ...About
    }
    warnings {
      code
      metric
      sentence
      values {
        name
        value
      }
    }
    buckets {
      start
      end
      label
      partial
    }
    metrics {
      metric
      chart
      overall {
        points {
          bucket
          value {
            ...Value
          }
          centre
          lowLimit
          highLimit
          rules
          notJudgedBecause
        }
        baselineBuckets
        baseline
        dispersion
        ...Verdicts
      }
    }
  }
}
    fragment Value on MetricValue {
  value
  n
  low
  high
  excluded {
    reason
    count
  }
  maturity
  coverage
  unknownBecause
}
fragment Resolved on ResolvedQuestion {
  metrics
  by
  grain
  from
  to
  filters {
    dimension
    in
  }
  cohort
  attribution
  windowDays
  issueWindowDays
  sameReason
  outcomeDays
  level
  clock
  withinHours
  riskAt
  compare
}
fragment About on Definition {
  metric
  title
  unit
  better
  counts
  sentence
  values {
    name
    of
    value
  }
  formula
  page
}
fragment Verdicts on TrendOfGroup {
  newest {
    verdict
    bucket
    rule
    side
    since
  }
  compared {
    verdict
    bucket
    rule
    side
    since
  }
}`) as unknown as TypedDocumentString<TrendQuery, TrendQueryVariables>;
export const NewestVerdictsDocument = new TypedDocumentString(`
    query NewestVerdicts($workspace: String!, $question: QuestionInput!) {
  trend(workspace: $workspace, question: $question) {
    buckets {
      label
      partial
    }
    metrics {
      metric
      overall {
        points {
          value {
            value
          }
        }
        ...Verdicts
      }
    }
  }
}
    fragment Verdicts on TrendOfGroup {
  newest {
    verdict
    bucket
    rule
    side
    since
  }
  compared {
    verdict
    bucket
    rule
    side
    since
  }
}`) as unknown as TypedDocumentString<NewestVerdictsQuery, NewestVerdictsQueryVariables>;
export const DimensionValuesDocument = new TypedDocumentString(`
    query DimensionValues($workspace: String!, $dimension: String!) {
  workspace(name: $workspace) {
    values(dimension: $dimension)
  }
}
    `) as unknown as TypedDocumentString<DimensionValuesQuery, DimensionValuesQueryVariables>;
export const WorkspacesDocument = new TypedDocumentString(`
    query Workspaces {
  workspaces {
    name
    title
    zone
    simulated
    asOf
    firstEventAt
    may
    cases
  }
}
    `) as unknown as TypedDocumentString<WorkspacesQuery, WorkspacesQueryVariables>;
