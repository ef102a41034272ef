/** What an upload would become, before anything is loaded. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Mapping } from './mapping.ts';
import { restAddress, send } from './rest.ts';

/** A canonical event in clear; what else it has depends on its type. */
export interface PreviewedEvent {
  readonly type: string;
  readonly case: string;
  /** ISO 8601. */
  readonly at: string;
  readonly [field: string]: unknown;
}

export interface PreviewedReject {
  readonly file: string;
  readonly line: number;
  readonly field: string;
  readonly reason: string;
}

export interface PreviewedColumn {
  readonly name: string;
  readonly samples: readonly string[];
  readonly proposed: string | null;
  /** What it was proposed by. */
  readonly why: string;
  readonly flags: readonly string[];
}

export interface Preview {
  /** null where the files are no tables that need one. */
  readonly mapping: Mapping | null;
  /** Name under which the workspace keeps it, where it was taken for these columns. */
  readonly saved: string | null;
  readonly columns: readonly PreviewedColumn[];
  readonly events: readonly PreviewedEvent[];
  readonly consequences: readonly string[];
  readonly rejects: readonly PreviewedReject[];
}

export interface PreviewOrder {
  readonly source: string;
  /** What was changed; without it the server proposes one. */
  readonly mapping?: unknown;
  /** false: what is proposed, also where the workspace has saved a mapping for these columns. */
  readonly saved?: false;
  /** Of times without one, where none is chosen. */
  readonly zone?: string;
}

/** A changed mapping keeps the old preview on screen until the new one is there. */
export const previewOptions = (workspace: string, upload: string, order: PreviewOrder) =>
  queryOptions({
    queryKey: ['preview', workspace, upload, order],
    queryFn: async ({ signal }) =>
      (await send(restAddress(workspace, `uploads/${encodeURIComponent(upload)}/preview`), {
        method: 'POST',
        body: order,
        signal,
      })) as Preview,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
