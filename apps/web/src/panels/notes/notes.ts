import { queryOptions } from '@tanstack/react-query';
import { NotesDocument, type NotesQuery } from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';
import type { Bucket } from '../../request/ask.ts';
import { dayOf } from '../../address/days.ts';

export type Note = NotesQuery['notes'][number];

export const notesOptions = (workspace: string) =>
  queryOptions({
    queryKey: ['notes', workspace],
    queryFn: async ({ signal }) => (await request(NotesDocument, { workspace }, signal)).notes,
    staleTime: 60_000,
  });

/** What happened within each bucket, "12 Aug: new billing system"; a bucket ends before its end. */
export function notesWithin(
  buckets: readonly Pick<Bucket, 'start' | 'end'>[],
  notes: readonly Note[],
  zone: string,
  say: (note: Note) => string,
): (string | undefined)[] {
  return buckets.map(({ start, end }) => {
    const first = dayOf(start, zone);
    const last = dayOf(new Date(Date.parse(end) - 1).toISOString(), zone);
    const within = notes.filter(({ day }) => day >= first && day <= last);
    return within.length === 0 ? undefined : within.map(say).join(' · ');
  });
}
