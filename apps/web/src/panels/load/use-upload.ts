import { useCallback, useEffect, useRef, useState } from 'react';
import { discardUpload, type Sent, upload, type Upload } from '../../request/uploads.ts';

export type Uploading =
  | { readonly kind: 'none' }
  | { readonly kind: 'sending'; readonly files: readonly File[]; readonly progress: Sent }
  | { readonly kind: 'there'; readonly files: readonly File[]; readonly upload: Upload }
  | { readonly kind: 'failed'; readonly files: readonly File[]; readonly error: Error };

const sizeOf = (files: readonly File[]): number => files.reduce((sum, file) => sum + file.size, 0);

/** One set of files at a time. What is given up or left behind is thrown away at the server, at once. */
export function useUpload(workspace: string) {
  const [uploading, setUploading] = useState<Uploading>({ kind: 'none' });
  const sending = useRef<AbortController | null>(null);
  const there = useRef<string | null>(null);

  const drop = useCallback(() => {
    sending.current?.abort();
    sending.current = null;
    const id = there.current;
    there.current = null;
    // It is thrown away by itself after a while, should this be lost.
    if (id !== null) void discardUpload(workspace, id).catch(() => undefined);
  }, [workspace]);

  const begin = useCallback(
    (files: readonly File[]) => {
      drop();
      const own = new AbortController();
      sending.current = own;
      setUploading({ kind: 'sending', files, progress: { sent: 0, total: sizeOf(files) } });
      const onSent = (progress: Sent) => {
        if (!own.signal.aborted) setUploading({ kind: 'sending', files, progress });
      };
      upload(workspace, files, { signal: own.signal, onSent }).then(
        (result) => {
          if (own.signal.aborted) return;
          sending.current = null;
          there.current = result.upload;
          setUploading({ kind: 'there', files, upload: result });
        },
        (error: unknown) => {
          if (own.signal.aborted) return;
          setUploading({
            kind: 'failed',
            files,
            error: error instanceof Error ? error : new Error(String(error)),
          });
        },
      );
    },
    [workspace, drop],
  );

  const cancel = useCallback(() => {
    drop();
    setUploading({ kind: 'none' });
  }, [drop]);

  /** The load has it now. */
  const handOver = useCallback(() => {
    there.current = null;
  }, []);

  useEffect(() => drop, [drop]);
  return { uploading, begin, cancel, handOver };
}
