import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Bucket } from '../../request/ask.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { notesOptions, notesWithin } from './notes.ts';

/** Per bucket what people noted of its days; nothing while they are not there. */
export function useBucketNotes(
  buckets: readonly Pick<Bucket, 'start' | 'end'>[],
): readonly (string | undefined)[] {
  const { name, zone } = useWorkspace();
  const format = useFormat();
  const { data } = useQuery(notesOptions(name));
  return useMemo(
    () => notesWithin(buckets, data ?? [], zone, ({ day, text }) => `${format.bucket(day)}: ${text}`),
    [buckets, data, zone, format],
  );
}
