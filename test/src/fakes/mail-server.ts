/** A mail server on the loopback interface that takes everything, unless told otherwise. */
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly to: readonly string[];
  /** As it came over the wire. */
  readonly raw: string;
}

export class MailServer {
  readonly received: ReceivedMail[] = [];
  /** Addresses that there are none of. */
  readonly unknown = new Set<string>();
  readonly #server: SMTPServer;
  #refusals: { left: number; code: number } = { left: 0, code: 0 };

  private constructor() {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      logger: false,
      onRcptTo: ({ address }, _session, done) => {
        if (this.unknown.has(address)) return done(refusal(550));
        return done();
      },
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          if (this.#refusals.left > 0) {
            this.#refusals.left -= 1;
            return done(refusal(this.#refusals.code));
          }
          const to = session.envelope.rcptTo.map(({ address }) => address);
          this.received.push({ to, raw: Buffer.concat(parts).toString('utf8') });
          return done();
        });
      },
    });
  }

  static async start(): Promise<MailServer> {
    const fake = new MailServer();
    await new Promise<void>((resolve) => fake.#server.listen(0, '127.0.0.1', resolve));
    return fake;
  }

  get port(): number {
    return (this.#server.server.address() as AddressInfo).port;
  }

  /** So many of the next mails, with the status. */
  refuse(count: number, code: number): void {
    this.#refusals = { left: count, code };
  }

  empty(): void {
    this.received.length = 0;
    this.unknown.clear();
    this.#refusals = { left: 0, code: 0 };
  }

  /** Lines joined and signs decoded, of quoted-printable parts and base64 ones alike. */
  readable(raw: string): string {
    return raw
      .split(/\r?\n--[^\r\n]+\r?\n/)
      .map((part) => {
        const [head = '', ...body] = part.split(/\r?\n\r?\n/);
        const text = body.join('\n\n');
        if (/base64/i.test(head)) return Buffer.from(text, 'base64').toString('utf8');
        if (!/quoted-printable/i.test(head)) return part;
        const bytes = text
          .replace(/=\r?\n/g, '')
          .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
        return Buffer.from(bytes, 'latin1').toString('utf8');
      })
      .join('\n');
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }
}

const refusal = (responseCode: number): Error => Object.assign(new Error('refused'), { responseCode });
