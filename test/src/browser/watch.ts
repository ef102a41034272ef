/** Counts what a page does: requests with the bytes of their answers, commits of React's, and the processor's time. */
import type { Page } from 'playwright-core';

interface Watch {
  requests: number;
  underway: number;
  bytes: number;
  commits: number;
}

declare global {
  var watchedByTest: Watch | undefined;
}

/** Runs in the page before its scripts; React tells whoever stands where its developer tools would. */
export function installWatch(): void {
  const seen: Watch = { requests: 0, underway: 0, bytes: 0, commits: 0 };
  globalThis.watchedByTest = seen;
  Object.assign(globalThis, {
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot: () => {
        seen.commits++;
      },
      onCommitFiberUnmount: () => undefined,
      onPostCommitFiberRoot: () => undefined,
    },
  });
  const send = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    seen.requests++;
    seen.underway++;
    try {
      const answer = await send(...request);
      seen.bytes += (await answer.clone().arrayBuffer()).byteLength;
      return answer;
    } finally {
      seen.underway--;
    }
  };
}

/** Runs in the page. */
export const watched = (): Watch => ({ ...(globalThis.watchedByTest as Watch) });

/** Runs in the page: a task of a fixed size. What is only evaluated from outside is not counted as script of the page. */
const calibrate = (): Promise<number> =>
  new Promise((done) => {
    setTimeout(() => {
      let sum = 0;
      for (let step = 0; step < 5_000_000; step++) sum = (sum * 31 + step) % 1_000_003;
      done(sum);
    });
  });

export interface Spent {
  readonly requests: number;
  readonly commits: number;
  /** The processor's time for script, as so many times that of the calibration loop in the same page. */
  readonly loops: number;
}

/** What a page spends on something. Of the processor's time, not of the clock's: other programs do not count. */
export async function spentOn(page: Page, something: () => Promise<void>): Promise<Spent> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const scriptTime = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN;
  };
  const begun = await scriptTime();
  await page.evaluate(calibrate);
  const loop = (await scriptTime()) - begun;
  const before = { ...(await page.evaluate(watched)), script: await scriptTime() };
  await something();
  const after = { ...(await page.evaluate(watched)), script: await scriptTime() };
  await session.detach();
  return {
    requests: after.requests - before.requests,
    commits: after.commits - before.commits,
    loops: (after.script - before.script) / loop,
  };
}
