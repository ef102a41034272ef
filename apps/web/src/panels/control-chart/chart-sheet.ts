import type { Format } from '../../format/format.ts';
import type { Words } from '../../messages/words.ts';
import type { Sheet } from '../../ui/panel/sheet.ts';
import type { ControlChart } from './chart.ts';

interface Wording {
  readonly words: Words;
  readonly format: Format;
  readonly to: (bucket: string) => string;
}

/** One row per bucket: its number, what is usual, and the rules that it completes. */
export function chartSheet({ points, buckets, unit }: ControlChart, { words, format, to }: Wording): Sheet {
  return {
    keys: [words('sheet.period')],
    unit,
    columns: (['centre', 'limits', 'rules'] as const).map((name) => words(`control.column.${name}`)),
    rows: points.map((point, index) => ({
      names: [format.bucket(point.bucket)],
      filed: [point.bucket],
      partial: buckets[index]?.partial ?? false,
      value: point.value,
      to: point.value.n > 0 ? to(point.bucket) : null,
      cells: [
        { shown: point.centre === null ? '' : format.value(unit, point.centre), exact: point.centre },
        {
          shown: format.interval(unit, point.lowLimit, point.highLimit),
          exact: point.centre === null ? null : `${point.lowLimit ?? ''}..${point.highLimit ?? ''}`,
        },
        { shown: point.rules.join(', '), exact: point.rules.join(' ') },
      ],
    })),
  };
}
