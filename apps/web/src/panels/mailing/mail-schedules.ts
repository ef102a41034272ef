import { queryOptions } from '@tanstack/react-query';
import {
  type MailContentInput,
  MailPreviewDocument,
  MailSchedulesDocument,
  type MailSchedulesQuery,
} from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';

export type MailSchedule = MailSchedulesQuery['mailSchedules'][number];
export type MailSending = MailSchedule['sendings'][number];

const LOOK_AGAIN_MS = 2_000;

/** Looked at again while a mail is on its way. */
export const mailSchedulesOptions = (workspace: string) =>
  queryOptions({
    queryKey: ['mail schedules', workspace],
    queryFn: ({ signal }) => request(MailSchedulesDocument, { workspace }, signal),
    refetchInterval: ({ state: { data } }) =>
      data?.mailSchedules.some(({ sendings }) => sendings.some(({ state }) => state === 'waiting')) === true
        ? LOOK_AGAIN_MS
        : false,
  });

export const mailPreviewOptions = (workspace: string, content: MailContentInput) =>
  queryOptions({
    queryKey: ['mail preview', workspace, content],
    queryFn: async ({ signal }) =>
      (await request(MailPreviewDocument, { workspace, content }, signal)).mailPreview,
  });
