export { EVIDENCE_KINDS, type EvidenceKind } from './evidence/evidence-kinds.ts';
export { abilities, type Ability, type Limits } from './evidence/abilities.ts';
export { mergeEvidence, NO_EVIDENCE, type Counted, type EvidenceCounts } from './evidence/evidence-counts.ts';
export * from './question/question.ts';
export * from './question/judging-grain.ts';
export * from './question/loyalty-page.ts';
export * from './question/context.ts';
export * from './settings/settings.ts';
export { checkSettings, type CheckedSettings } from './settings/check-settings.ts';
export { settingsFields } from './settings/settings-schema.ts';
export { problem as settingsProblem, type SettingsProblem } from './settings/settings-problem.ts';
export * from './settings/setting-changes.ts';
export * from './settings/target-for.ts';
export * from './calendars/calendar.ts';
export { businessTime, businessWait } from './calendars/business-time.ts';
export { OpenHours, openHoursOf } from './calendars/open-hours.ts';
export { QuestionError } from './question/question-error.ts';
export * from './refusals/refusal.ts';
export { resolveQuestion, type QuestionAsAsked } from './question/resolve.ts';
export * from './question/question-cost.ts';
export * from './answer/answer-types.ts';
export { answer } from './answer/answer.ts';
export { behind, type Behind } from './answer/behind.ts';
export { type OrderedBy, UNIT_ORDERS, type UnitOrder } from './answer/order-of-units.ts';
export {
  casesBehind,
  handoffsBehind,
  type CellBehind,
  type RowBehind,
  type RowsBehind,
} from './answer/rows-behind.ts';
export { dictionaryOf, hasOwnMoment, namesOf, placeOf } from './answer/dimension-places.ts';
export { namesSeen } from './answer/own-teams.ts';
export { DEFAULT_RISK_THRESHOLD } from './answer/scope.ts';
export { DEFAULT_SMALLEST_GROUP } from './answer/small-groups.ts';
export type { AnalysisFrame } from './analysis/analysis-frame.ts';
export type { BinEdges, Scale } from './analysis/bin-edges.ts';
export * from './analysis/distribution.ts';
export * from './analysis/explain-change.ts';
export { funnel, type Funnel, type FunnelGroup, type StepReached } from './analysis/funnel/funnel.ts';
export * from './analysis/promises-due.ts';
export * from './analysis/ranking.ts';
export * from './analysis/survival.ts';
export * from './analysis/trend.ts';
export { lackingEvidence } from './answer/evidence.ts';
export * from './analysis/cases-at-risk.ts';
export { handoffEdges, type HandoffEdge, type HandoffEdges } from './analysis/handoff-edges.ts';
export * from './analysis/team-handoffs.ts';
export * from './worklist/what-came-of-it.ts';
export { HEADLINES, METRICS } from './catalogue/catalogue.ts';
export { pageOf, type Metric, type Need, type Parameter } from './catalogue/define-metric.ts';
export { definitionOf } from './catalogue/definition-of.ts';
export { findMetric } from './catalogue/find-metric.ts';
export { fateOf, type Fate } from './catalogue/promises/promise-fates.ts';
export { Columns, type ColumnsOptions, type Tables } from './columns/columns.ts';
export { Dictionaries } from './columns/dictionaries.ts';
export type { BlockSink, BlockSource } from './columns/sealed/blocks.ts';
export { layerIndex, readLayerIndex } from './columns/sealed/layer-index.ts';
export { SealingInOrder } from './columns/sealed/sealing-in-order.ts';
export type { SealedLayer } from './columns/sealed/sealed-layer.ts';
export { LastUsed } from './columns/last-used.ts';
export * from './format/format-change.ts';
export * from './format/format-duration.ts';
export * from './format/format-value.ts';
export * from './format/reasons.ts';
export * from './mail-schedules/due-time.ts';
export * from './mail-schedules/mail-period.ts';
export * from './mail-schedules/mail-rhythm.ts';
export type { Period } from './periods/compared-period.ts';
export * from './periods/calendar-day.ts';
export * from './word-of-mouth/drivers.ts';
export { momentOfCase, riskContext, type RiskContext } from './word-of-mouth/risk-context.ts';
export {
  riskIndex,
  type CaseMoment,
  type Contribution,
  type RiskIndex,
  type RiskRow,
} from './word-of-mouth/risk-index.ts';
export { riskMoment } from './word-of-mouth/valid-states.ts';
export {
  calibrate,
  weightsOf,
  type CalibrationFit,
  type CalibrationReport,
} from './word-of-mouth/calibration/calibrate.ts';
export {
  DEFAULT_WEIGHTS,
  type RiskCalibration,
  type RiskWeights,
} from './word-of-mouth/calibration/risk-calibration.ts';
export { DEFAULT_AUDIENCE, exposure, type Exposure, type ExposureOfGroup } from './analysis/exposure.ts';
export {
  riskDistribution,
  type RiskBin,
  type RiskDistribution,
  type RiskSpread,
} from './analysis/risk-distribution.ts';
export { caseMeasures, type CaseMeasures } from './reconciliation/case-measures.ts';
export { type Figure } from './reconciliation/figure.ts';
export { FIGURES, findFigure } from './reconciliation/figures.ts';
export { Reconciliation, type Difference, type ReconciledFigure } from './reconciliation/reconciliation.ts';
export { WorkingHours } from './reconciliation/working-hours.ts';
export * from './analysis/findings/finding-types.ts';
export { findings } from './analysis/findings/findings.ts';
export {
  storiesOfTheMonth,
  type ChosenStory,
  type StoriesOfTheMonth,
} from './analysis/stories-of-the-month.ts';
export * from './alerts/alert-rule.ts';
export * from './alerts/changes.ts';
export * from './alerts/check-rule.ts';
export * from './alerts/evaluate.ts';
export * from './alerts/judge.ts';
export * from './alerts/preview.ts';
