/** `npm start` in a process of its own, on a database that is there already. */
import { startCommand, type Run, type RunUnder } from './command.ts';

export interface Started extends Run {
  /** Resolves with where it is reached; rejects where it ends before. */
  readonly address: Promise<string>;
  /** Everything that it has said so far, on both streams. */
  said(): string;
}

export function startedOn(
  url: string,
  folder: string,
  environment: Readonly<Record<string, string>> = {},
  under: RunUnder = {},
): Started {
  const run = startCommand(
    'start',
    [],
    folder,
    {
      DATABASE_URL: url,
      PORT: '0',
      TWICETOLD_DATA_FOLDER: folder,
      TWICETOLD_SAMPLE: 'no',
      ...environment,
    },
    under,
  );
  let said = '';
  const address = new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const found = /running: (http:\/\/[^\s"]+:\d+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    };
    run.child.stdout?.on('data', hear);
    run.child.stderr?.on('data', hear);
    run.outcome.then(() => reject(new Error(`ended before it served: ${said}`)), reject);
  });
  address.catch(() => undefined);
  return { ...run, address, said: () => said };
}

/** A server, and the headers by which it knows who asks. */
export interface Asking {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
}

export async function asked({ address, headers }: Asking, query: string, variables: object = {}) {
  const reply = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return (await reply.json()) as { readonly data?: Record<string, unknown>; readonly errors?: unknown };
}
