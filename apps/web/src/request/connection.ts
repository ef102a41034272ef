/**
 * Whether the server answers. The browser's own word on it is not enough: it calls itself offline while a server on this very
 * machine answers, and online while a server that it reaches is down. So every request tells how it went, and one that got no
 * answer is asked after at once.
 */
const ASK_AFTER_MS = [2_000, 4_000, 8_000, 15_000, 30_000];
const TOO_LONG_MS = 8_000;

export interface Connection {
  readonly lost: boolean;
  /** Milliseconds; when the server answered last, whatever it said. */
  readonly answeredAt: number | null;
}

type Timer = ReturnType<typeof setTimeout>;

export class ConnectionWatch {
  private state: Connection = { lost: false, answeredAt: null };
  private readonly listeners = new Set<() => void>();
  private timer: Timer | null = null;
  private asking: Promise<boolean> | null = null;
  private asked = 0;

  constructor(
    private readonly ask: () => Promise<boolean>,
    private readonly clock: () => number = Date.now,
  ) {}

  readonly now = (): Connection => this.state;

  readonly subscribe = (listen: () => void): (() => void) => {
    this.listeners.add(listen);
    return () => this.listeners.delete(listen);
  };

  answered(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.asked = 0;
    const wasLost = this.state.lost;
    this.state = { lost: false, answeredAt: this.clock() };
    if (wasLost) this.tell();
  }

  /** A request got no answer: is it the request, or is nobody there? */
  missed(): void {
    if (!this.state.lost) void this.tryNow();
  }

  /** True when the server answers; else it is asked again by itself, more and more rarely. */
  tryNow(): Promise<boolean> {
    this.asking ??= this.ask()
      .catch(() => false)
      .then((reached) => {
        this.asking = null;
        if (reached) this.answered();
        else this.lose();
        return reached;
      });
    return this.asking;
  }

  private lose(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    const pause = ASK_AFTER_MS[Math.min(this.asked, ASK_AFTER_MS.length - 1)];
    this.asked += 1;
    this.timer = setTimeout(() => void this.tryNow(), pause);
    if (this.state.lost) return;
    this.state = { ...this.state, lost: true };
    this.tell();
  }

  private tell(): void {
    for (const listen of this.listeners) listen();
  }
}

/** A gateway says these of a server that is not there; what the server says itself bears an id. */
export const isNobodyThere = ({ status, headers }: Response): boolean =>
  (status === 502 || status === 503 || status === 504) && !headers.has('x-request-id');

async function askServer(): Promise<boolean> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: '{"query":"{__typename}"}',
    signal: AbortSignal.timeout(TOO_LONG_MS),
  });
  return !isNobodyThere(response);
}

export const connection = new ConnectionWatch(askServer);
