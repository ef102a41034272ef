import { useCallback } from 'react';
import type { Drawn } from '../address/view.ts';
import { useWords } from '../ui/use-words.ts';
import { useFormat } from '../workspace/use-format.ts';
import { type Compared, extremesOf, WORTH_NAMING } from './extremes.ts';
import type { Headline } from './headlines.ts';

/** "Phone takes longest, 3 d 4 h; chat is quickest, 15 min." */
export function useSentence(metric: Headline, by: Drawn) {
  const words = useWords();
  const format = useFormat();
  return useCallback(
    (compared: readonly Compared[], unit: string): string => {
      const found = extremesOf(compared);
      const dimension = words(`dimension.${by}`);
      if (found.kind === 'none') return words('answer.none', { dimension });
      const among = (sentence: string) =>
        found.passedOver ? words('answer.among', { sentence, least: WORTH_NAMING }) : sentence;
      if (found.kind === 'single') {
        const { name, total } = found.only;
        return among(
          words('answer.single', { name: format.name(name), value: format.value(unit, total.value) }),
        );
      }
      const { highest, lowest } = found;
      const values = {
        dimension,
        high: format.name(highest.name),
        highValue: format.value(unit, highest.total.value),
        low: format.name(lowest.name),
        lowValue: format.value(unit, lowest.total.value),
      };
      return among(
        found.kind === 'alike'
          ? words(`answer.alike.${by}`, values)
          : words(`answer.differ.${metric}`, values),
      );
    },
    [metric, by, words, format],
  );
}
