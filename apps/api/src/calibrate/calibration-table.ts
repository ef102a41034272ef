/** A calibration in plain text: how well it tells apart, each driver's weight before and after, and how far it can be believed. */
import { formatInterval, formatValue, type CalibrationFit, type CalibrationReport } from '@twicetold/metrics';
import { aligned, type Line } from '../ask/aligned.ts';

export function calibrationTable(report: CalibrationReport): string {
  const { asOf, n, outcomes, byKind, needed, windowNotOver, refused, fit } = report;
  return [
    `As of ${asOf}: ${n} cases, ${windowNotOver} more whose 90 days are not over.`,
    `${outcomes} with an outcome: ${byKind.public} public, ${byKind.rating} lowest rating or detractor, ${byKind.churn} left.`,
    ...(fit === null
      ? [
          `Not fitted (${refused ?? ''}): it takes ${needed} cases with an outcome and as many without. Risk stays an index.`,
        ]
      : fitLines(fit)),
  ].join('\n');
}

function fitLines({
  ridge,
  baseline,
  drivers,
  auc,
  aucOfDefaults,
  brier,
  reliability,
}: CalibrationFit): string[] {
  const weights: Line[] = drivers.map((driver) => [
    driver.driver,
    driver.default.toFixed(2),
    driver.fitted.toFixed(2),
    formatInterval(driver.low, driver.high, 'ratio') ?? 'held at 0',
    String(driver.seen),
  ]);
  const curve: Line[] = reliability.map((bin) => [
    String(bin.n),
    formatValue(bin.predicted, 'share'),
    formatValue(bin.observed, 'share'),
    formatInterval(bin.low, bin.high, 'share') ?? '',
  ]);
  return [
    '',
    `On customers left out of the fit, with a ridge of ${ridge}:`,
    `AUC ${valueOf(auc)}; of the default weights ${valueOf(aucOfDefaults)}.`,
    `Brier score ${brier.score.toFixed(4)}; skill against the base rate ${brier.skill === null ? 'not known' : valueOf(brier.skill)}.`,
    '',
    `Baseline ${baseline.default.toFixed(2)}, fitted ${baseline.fitted.toFixed(2)}.`,
    aligned([['driver', 'default', 'fitted', '95 % interval', 'cases'], ...weights], 1),
    '',
    aligned([['cases', 'said', 'happened', '95 % interval'], ...curve], 0),
  ];
}

function valueOf({
  value,
  low,
  high,
}: {
  value: number | null;
  low: number | null;
  high: number | null;
}): string {
  if (value === null) return 'not known';
  return `${value.toFixed(3)} (${(low ?? value).toFixed(3)} to ${(high ?? value).toFixed(3)})`;
}
