import { messageFor } from '../../messages/words.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useNames } from '../../workspace/use-names.ts';

/** How a story names things: fields, promises, drivers, the risk on its scale. */
export function useStoryWords() {
  const words = useWords();
  const format = useFormat();
  const nameOf = useNames();
  return {
    field: (field: string) => nameOf('field', field),
    fields: (fields: readonly string[]) => fields.map((field) => nameOf('field', field)).join(', '),
    promise: (what: string) => nameOf('promise', what),
    driver: (driver: string) =>
      words(messageFor(`driver.${driver}`, 'driver.other'), { driver: driver.replaceAll('_', ' ') }),
    /** A calibrated index is a probability in percent. */
    index: (index: number, calibration: number) =>
      calibration === 0 ? format.value('index', index) : format.value('share', index / 100),
  };
}
