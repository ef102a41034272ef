/** Files on their way into a workspace: put up, looked at, thrown away or loaded. */
import { RequestFailed } from './request.ts';
import { OURS, read, restAddress, send } from './rest.ts';

export interface UploadedFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

export interface Upload {
  readonly upload: string;
  readonly files: readonly UploadedFile[];
  readonly recognised: {
    /** Name of an adapter; `table` where the columns must be told what they mean. */
    readonly source: string | null;
    readonly files: readonly string[];
    readonly unrecognised: readonly string[];
    /** Sentences about files that cannot be read. */
    readonly problems: readonly string[];
  };
}

export interface Sent {
  readonly sent: number;
  readonly total: number;
}

export async function upload(
  workspace: string,
  files: readonly File[],
  sending: { readonly signal: AbortSignal; readonly onSent: (sent: Sent) => void },
): Promise<Upload> {
  const { status, responseText } = await sendFiles(restAddress(workspace, 'uploads'), files, sending);
  return read(status, responseText) as Upload;
}

/** `fetch` does not say how much has gone up; the older way does. */
function sendFiles(
  address: string,
  files: readonly File[],
  { signal, onSent }: Parameters<typeof upload>[2],
): Promise<XMLHttpRequest> {
  return new Promise((resolve, reject) => {
    const body = new FormData();
    for (const file of files) body.append('file', file, file.name);
    const request = new XMLHttpRequest();
    request.open('POST', address);
    for (const [name, value] of Object.entries(OURS)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onSent({ sent: loaded, total });
    request.onerror = () => reject(new RequestFailed('unreachable', 'no answer'));
    request.onabort = () => reject(new DOMException('cancelled', 'AbortError'));
    request.onload = () => resolve(request);
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(body);
  });
}

export const discardUpload = (workspace: string, id: string): Promise<unknown> =>
  send(restAddress(workspace, `uploads/${encodeURIComponent(id)}`), { method: 'DELETE' });

export interface LoadOrder {
  readonly source: string;
  readonly mapping?: unknown;
  readonly sourceName?: string;
}

export async function startLoad(workspace: string, id: string, order: LoadOrder): Promise<number> {
  const answer = await send(restAddress(workspace, `uploads/${encodeURIComponent(id)}/load`), {
    method: 'POST',
    body: order,
  });
  return (answer as { readonly load: number }).load;
}
