/**
 * What the metrics mean, in the other languages: ICU messages of the values that the definition comes with. English stands
 * with the metrics; a metric without words in another language fails the type check. What a sentence depends on beside its
 * own values is a remark, a whole sentence as well, so that no language has to bend a part of another one.
 */
import type { MetricId } from '../../catalogue/catalogue.ts';

export type Remark = 'level' | 'cases' | 'issues' | 'clock' | 'issueWindowDays' | 'calibration' | 'riskAt';
export type DefinitionWords = Readonly<Record<MetricId | `remark.${Remark}`, string>>;
