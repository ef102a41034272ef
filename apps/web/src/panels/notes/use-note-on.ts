import { dayOf } from '../../address/days.ts';
import type { Bucket } from '../../request/ask.ts';
import { useWords } from '../../ui/use-words.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { useNoting } from './noting.tsx';

/** What a chart over time is given, so that a click on a date notes something on its first day. Nothing where nobody lists notes. */
export function useNoteOn(buckets: readonly Pick<Bucket, 'start'>[]) {
  const words = useWords();
  const { zone } = useWorkspace();
  const noting = useNoting();
  if (noting === null) return { onNote: {}, hint: '' };
  const onNote = (place: number) => {
    const bucket = buckets[place];
    if (bucket !== undefined) noting.note(dayOf(bucket.start, zone));
  };
  return { onNote: { onNote }, hint: ` ${words('notes.hint')}` };
}
