import { useCallback, useEffect, useRef, useState } from 'react';
import { takeHeld } from '../../ui/files/dropped.ts';
import { discardUpload, type Sent, upload, type Upload } from '../../request/uploads.ts';

export type Uploading =
  | { readonly kind: 'none' }
  | { readonly kind: 'sending'; readonly files: readonly File[]; readonly progress: Sent }
  | { readonly kind: 'there'; readonly files: readonly File[]; readonly upload: Upload }
  | { readonly kind: 'failed'; readonly files: readonly File[]; readonly error: Error };

const sizeOf = (files: readonly File[]): number => files.reduce((sum, file) => sum + file.size, 0);

const beginning = (files: readonly File[]): Uploading =>
  files.length === 0
    ? { kind: 'none' }
    : { kind: 'sending', files, progress: { sent: 0, total: sizeOf(files) } };

/** One set of files at a time. What is given up or left behind is thrown away at the server, at once. */
export function useUpload(workspace: string) {
  const [files, setFiles] = useState<readonly File[]>(takeHeld);
  const [uploading, setUploading] = useState<Uploading>(() => beginning(files));
  /** The load has it now. */
  const handedOver = useRef(false);

  // Bound to the effect and not to the drop: a page that is hidden and shown again starts anew with the same files.
  useEffect(() => {
    if (files.length === 0) return undefined;
    const own = new AbortController();
    let there: string | null = null;
    const say = (next: Uploading) => {
      if (!own.signal.aborted) setUploading(next);
    };
    upload(workspace, files, {
      signal: own.signal,
      onSent: (progress) => say({ kind: 'sending', files, progress }),
    }).then(
      (result) => {
        there = result.upload;
        say({ kind: 'there', files, upload: result });
      },
      (error: unknown) =>
        say({ kind: 'failed', files, error: error instanceof Error ? error : new Error(String(error)) }),
    );
    return () => {
      own.abort();
      // Should this be lost, it is thrown away by itself after a while.
      if (there !== null && !handedOver.current) void discardUpload(workspace, there).catch(() => undefined);
    };
  }, [workspace, files]);

  const begin = useCallback((next: readonly File[]) => {
    setUploading(beginning(next));
    setFiles([...next]);
  }, []);
  const cancel = useCallback(() => begin([]), [begin]);
  const handOver = useCallback(() => {
    handedOver.current = true;
  }, []);
  return { uploading, begin, cancel, handOver };
}
