/** A way to the running Twicetold that can be closed and opened again, as if its server had gone and come back. */
import { createServer, request, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

export interface Gateway {
  readonly address: string;
  /** Nobody answers at the address any more. */
  readonly close: () => Promise<void>;
  readonly reopen: () => Promise<void>;
}

export async function openGateway(): Promise<Gateway> {
  const behind = new URL(process.env['TWICETOLD_TEST_ADDRESS'] ?? '');
  let server: Server;
  const listen = async (port: number) => {
    server = createServer((asked, answer) => {
      const passed = request(
        {
          host: behind.hostname,
          port: behind.port,
          path: asked.url,
          method: asked.method,
          headers: asked.headers,
        },
        (answered) => {
          answer.writeHead(answered.statusCode ?? 502, answered.headers);
          answered.pipe(answer);
        },
      );
      passed.on('error', () => answer.destroy());
      asked.pipe(passed);
      answer.on('close', () => passed.destroy());
    });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const port = await listen(0);
  return {
    address: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
    reopen: async () => {
      await listen(port);
    },
  };
}
