/** English formulas stand with the metrics; a metric whose formula has no words in another language fails the type check. */
import type { MetricId } from '../../catalogue/catalogue.ts';

export type FormulaWords = Readonly<Record<MetricId, string>>;
