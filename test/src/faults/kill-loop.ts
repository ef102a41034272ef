/**
 * Rounds in which an API and a worker are killed while a log comes in, half of it posted and half of it as a file. Each round
 * must come to exactly what the same log came to when nobody was killed.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { Stores } from '@twicetold/api';
import type { CanonicalEvent } from '@twicetold/cases';
import { cloneDatabase, type TestDatabase } from '../database/clone-database.ts';
import { seeded } from '../fakes/random.ts';
import { postUntilTaken, uploadUntilTaken } from './client.ts';
import { deskLog } from './desk-log.ts';
import { differences, outcomeOf, type WorkspaceOutcome } from './outcome.ts';
import { Pair, type Killed } from './pair.ts';

export interface KillLoopOptions {
  readonly seed: number;
  readonly rounds: number;
  /** The first of them, a multiple of those of a log: each log draws its moments from a seed of its own. */
  readonly from: number;
  readonly say: (line: string) => void;
}

export interface KillFigures {
  readonly rounds: number;
  readonly kills: number;
  readonly events: number;
  /** Requests and uploads that were sent again because nobody had answered. */
  readonly sentAgain: number;
  /** Of the rounds in which the file was loaded further by the next start. */
  readonly resumed: number;
  /** What was not the same; none where nothing was lost and nothing doubled. */
  readonly wrong: readonly string[];
}

const CASES = 150;
const CHUNK = 150;
/** Then another log on another database: columns of all workspaces are read at every start. */
const ROUNDS_OF_A_LOG = 25;
const SECRET = Buffer.alloc(32, 9);
const LOADED_WITHIN_MS = 240_000;

interface Round {
  readonly workspace: string;
  readonly kills: readonly { readonly which: Killed; readonly afterMs: number }[];
}

interface Came {
  readonly outcome: WorkspaceOutcome;
  readonly tookMs: number;
  readonly sentAgain: number;
  readonly loads: number;
}

export async function killLoop({ seed, rounds, from, say }: KillLoopOptions): Promise<KillFigures> {
  const figures = { rounds: 0, kills: 0, events: 0, sentAgain: 0, resumed: 0, wrong: [] as string[] };
  const end = from + rounds;
  for (let first = from; first < end; first += ROUNDS_OF_A_LOG) {
    const logSeed = seed + first;
    const random = seeded(logSeed);
    const desk = await Desk.open(deskLog(logSeed, CASES));
    try {
      const undisturbed = await desk.play({ workspace: 'undisturbed', kills: [] });
      for (let round = first; round < Math.min(end, first + ROUNDS_OF_A_LOG); round++) {
        const moment = () => Math.round(random() * undisturbed.tookMs);
        const kills = (['api', 'worker'] as const).map((which) => ({ which, afterMs: moment() }));
        const came = await desk.play({ workspace: `round ${round}`, kills });
        const differs = differences(undisturbed.outcome, came.outcome);
        const told = kills.map(({ which, afterMs }) => `${which} killed after ${afterMs} ms`).join(', ');
        const verdict = differs.length === 0 ? 'the same' : `DIFFERENT: ${differs.join(', ')}`;
        const line = `seed ${seed}, round ${round}: ${told}; sent again ${came.sentAgain}, loads ${came.loads}: ${verdict}`;
        say(line);
        if (differs.length > 0) figures.wrong.push(line);
        figures.rounds += 1;
        figures.kills += kills.length;
        figures.events += desk.events;
        figures.sentAgain += came.sentAgain;
        figures.resumed += came.loads > 1 ? 1 : 0;
      }
    } finally {
      await desk.close();
    }
  }
  return figures;
}

class Desk {
  private constructor(
    private readonly log: readonly CanonicalEvent[],
    private readonly stores: Stores,
    private readonly pair: Pair,
    private readonly database: TestDatabase,
  ) {}

  static async open(log: readonly CanonicalEvent[]): Promise<Desk> {
    const database = await cloneDatabase();
    const { url } = database;
    return new Desk(log, await Stores.open(url), await Pair.on(url), database);
  }

  get events(): number {
    return this.log.length;
  }

  async close(): Promise<void> {
    await this.pair.close();
    await this.stores.close();
    await this.database.drop();
  }

  async play({ workspace: name, kills }: Round): Promise<Came> {
    const { stores, pair } = this;
    const { id } = await stores.workspaces.create({ name, zone: 'Europe/Tallinn' });
    // The same customers have the same keys in all rounds, so that everything stored can be compared.
    await stores.dataSource.query('update workspace set secret = $2 where id = $1', [id, SECRET]);
    const source = await stores.sources.named(id, 'crm', 'canonical');
    const { token } = await stores.tokens.create(source, 'rounds', null);
    const server = () => pair.api();
    const begun = Date.now();
    const killing = kills.map(async ({ which, afterMs }) => {
      await pause(afterMs);
      await pair.killAndRestart(which);
    });
    const half = Math.floor(this.log.length / 2);
    const posting = async () => {
      let tries = 0;
      for (let from = 0; from < half; from += CHUNK)
        tries += await postUntilTaken(server, token, this.log.slice(from, Math.min(half, from + CHUNK)));
      return tries - Math.ceil(half / CHUNK);
    };
    const uploading = async () => {
      const tries = await uploadUntilTaken(server, name, 'export', this.log.slice(half));
      await this.#untilLoaded(id);
      return tries - 1;
    };
    const [postedAgain, uploadedAgain] = await Promise.all([posting(), uploading()]);
    await this.#untilNobodyWaits(id);
    const tookMs = Date.now() - begun;
    await Promise.all(killing);
    await this.#untilNobodyWaits(id);
    const loads = await stores.loads.list(id);
    return {
      outcome: await outcomeOf(stores, await server(), { id, name }),
      tookMs,
      sentAgain: postedAgain + uploadedAgain,
      loads: loads.filter(({ kind }) => kind === 'file').length,
    };
  }

  #untilLoaded(id: number): Promise<void> {
    return this.#until(async () => {
      const loads = await this.stores.loads.list(id);
      return loads.some(({ kind, state }) => kind === 'file' && state === 'finished');
    }, 'the file that was taken has not been loaded');
  }

  #untilNobodyWaits(id: number): Promise<void> {
    return this.#until(
      async () => (await this.stores.refold.backlog(id)).waiting === 0,
      'customers are still waiting',
    );
  }

  async #until(look: () => Promise<boolean>, otherwise: string): Promise<void> {
    const until = Date.now() + LOADED_WITHIN_MS;
    while (!(await look())) {
      if (Date.now() > until) throw new Error(otherwise);
      await pause(50);
    }
  }
}
