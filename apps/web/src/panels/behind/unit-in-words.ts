/** What one unit counts as, read beside its case: "yes", "3 d 4 h, still open", "2 of 3 fields". */
import type { Format } from '../../format/format.ts';
import { messageFor, type Words } from '../../messages/words.ts';
import type { CatalogueEntry } from '../../request/definitions.ts';
import type { Unit } from './units.ts';

/** Of these the value is how long it took until it ended, whatever the unit of the metric is. */
const ENDS: ReadonlySet<string> = new Set(['ended_share', 'kept_share']);

export function unitInWords(
  { value, note }: Pick<Unit, 'value' | 'note'>,
  { unit, statistic }: Pick<CatalogueEntry, 'unit' | 'statistic'>,
  format: Format,
  words: Words,
): string {
  const noted = note === null ? null : noteInWords(note, words);
  if (unit === 'seconds' || ENDS.has(statistic)) {
    if (value === null) return noted ?? words('note.no');
    const took = format.duration(value);
    return noted === null ? took : words('note.took', { took, note: noted });
  }
  if (noted !== null) return noted;
  if (value === null) return '';
  if (unit === 'share' && statistic === 'share') return words(value > 0 ? 'note.yes' : 'note.no');
  return format.value(unit, value);
}

/** Codes of the log are put into words one by one; what has none is shown as it stands. */
function noteInWords(note: string, words: Words): string {
  const fields = /^(\d+) of (\d+) fields$/.exec(note);
  if (fields !== null) return words('note.fields', { lost: fields[1] ?? '', known: fields[2] ?? '' });
  return note
    .split(', ')
    .map((each) =>
      words(messageFor(`note.${each}`, messageFor(`named.status.${each}`, 'note.other')), { note: each }),
    )
    .join(', ');
}
