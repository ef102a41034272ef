/** A figure that helpdesks compute of a case themselves, and that we compute too. */
import type { CaseMeasures } from './case-measures.ts';

export interface Figure {
  readonly id: string;
  readonly title: string;
  readonly unit: 'count' | 'minutes';
  /** Two that differ by no more than this agree. */
  readonly tolerance: number;
  /** As a source must mean it to be compared under this id. */
  readonly meaning: string;
  /** null: it cannot be known, or is not there yet. */
  readonly ofCase: (measures: CaseMeasures) => number | null;
}

const MINUTE = 60_000;

export const count = (figure: Omit<Figure, 'unit' | 'tolerance'>): Figure => ({
  ...figure,
  unit: 'count',
  tolerance: 0,
});

/** Milliseconds from one instant to another. Null where either is not there; what ends before it begins is no duration. */
export interface Span {
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * Calendar minutes and, under the id with _business, minutes within working hours. A whole minute apart is agreed: most
 * sources cut seconds off, each at another place.
 */
export function minutes(
  figure: Pick<Figure, 'id' | 'title' | 'meaning'> & {
    readonly spans: (measures: CaseMeasures) => readonly Span[] | null;
  },
): Figure[] {
  const { id, title, meaning, spans } = figure;
  const total = (measures: CaseMeasures, lengthOf: (from: number, to: number) => number | null) => {
    let sum = 0;
    for (const { from, to } of spans(measures) ?? [{ from: null, to: null }]) {
      const length = from === null || to === null || to < from ? null : lengthOf(from, to);
      if (length === null) return null;
      sum += length;
    }
    return sum / MINUTE;
  };
  return [
    {
      id,
      title,
      meaning,
      unit: 'minutes',
      tolerance: 1,
      ofCase: (measures) => total(measures, (from, to) => to - from),
    },
    {
      id: `${id}_business`,
      title: `${title}, working hours`,
      meaning: `${meaning} Only the working hours of the teams count.`,
      unit: 'minutes',
      tolerance: 1,
      ofCase: (measures) => total(measures, (from, to) => measures.hours.between(measures.legs, from, to)),
    },
  ];
}
