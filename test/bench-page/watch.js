/**
 * What a filter change does in the page, part by part. `install` is run before any script of the page: it watches requests on
 * their way and every commit of React's. All times are milliseconds of `performance.now()`.
 */

/** Runs in the page, before anything else. */
export function install() {
  const seen = { requests: [], commits: 0, tasks: [] };
  globalThis.watchedPage = seen;
  globalThis.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberRoot: () => void seen.commits++,
    onCommitFiberUnmount: () => undefined,
    onPostCommitFiberRoot: () => undefined,
  };
  const send = globalThis.fetch;
  globalThis.fetch = async (address, init) => {
    const asked = { sent: performance.now(), first: null, parsed: null, bytes: 0 };
    seen.requests.push(asked);
    try {
      const answer = await send(address, init);
      asked.first = performance.now();
      const read = answer.json.bind(answer);
      answer.json = async () => {
        const value = await read();
        asked.parsed = performance.now();
        return value;
      };
      return answer;
    } catch (error) {
      asked.failed = true;
      throw error;
    }
  };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push({ startTime, duration });
  }).observe({ type: 'longtask' });
}

/** Runs in the page: how long the same loop takes here and now. */
export function calibrate() {
  const begun = performance.now();
  let sum = 0;
  for (let step = 0; step < 5_000_000; step++) sum = (sum * 31 + step) % 1_000_003;
  return { ms: performance.now() - begun, sum };
}

/**
 * Runs in the page, before the press: settles when no panel shows an old answer any more, or after ten seconds. `headline` is
 * the selector of what holds the numbers that a page opens with, as far as they are in sight.
 */
export function watchOneChange(headline) {
  const seen = globalThis.watchedPage;
  const now = () => performance.now();
  const main = document.querySelector('main');
  const isInSight = (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  // Asked once: to ask for places at a commit would itself lay the page out.
  const seenFirst = [...main.querySelectorAll(headline)].map(isInSight);
  const heads = () => [...main.querySelectorAll(headline)].filter((_, place) => seenFirst[place]);
  const said = () =>
    heads()
      .map((head) => head.textContent)
      .join('\n');
  const isOld = (head) => head.closest('[data-stale]') !== null;
  const before = said();
  const from = { requests: seen.requests.length, commits: seen.commits, tasks: seen.tasks.length };
  const times = { pressed: null, tick: null, marked: null, committed: null, painted: null, drawn: null };
  globalThis.changeSettled = new Promise((resolve) => {
    const painted = (then) =>
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => then(now());
        channel.port2.postMessage(null);
      });
    const asked = () => seen.requests.slice(from.requests);
    document.addEventListener(
      'click',
      (event) => {
        times.pressed = event.timeStamp;
        painted((at) => (times.tick = at));
        let calmSince = null;
        const look = () => {
          const elapsed = now() - times.pressed;
          const underway = asked().some(({ parsed, failed }) => parsed === null && failed !== true);
          const old = [...main.querySelectorAll('[data-stale]')];
          if (times.painted !== null && !old.some(isInSight)) times.drawn ??= now();
          const calm = !underway && times.tick !== null && old.length === 0;
          calmSince = calm ? (calmSince ?? now()) : null;
          if (calmSince !== null && now() - calmSince > 400) return finish(calmSince);
          if (elapsed > 10_000) return finish(null);
          return requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
      { capture: true, once: true },
    );
    // Told at the end of the task in which React commits.
    const observer = new MutationObserver(() => {
      if (times.pressed === null) return;
      if (heads().some(isOld)) times.marked ??= now();
      else if (times.committed === null && said().trim() !== '' && said() !== before) {
        times.committed = now();
        painted((at) => (times.painted = at));
      }
    });
    observer.observe(main, { subtree: true, childList: true, characterData: true, attributes: true });
    const finish = (settled) => {
      observer.disconnect();
      const mine = asked().filter(({ failed }) => failed !== true);
      const since = (at) => (at === null || at === undefined ? null : at - times.pressed);
      // The answer that the numbers came with: the last one read before they stood there.
      const answer = mine.filter(({ parsed }) => parsed !== null && parsed <= times.committed).at(-1) ?? null;
      resolve({
        tick: since(times.tick),
        marked: since(times.marked),
        sent: since(answer?.sent),
        first: since(answer?.first),
        parsed: since(answer?.parsed),
        committed: since(times.committed),
        painted: since(times.painted),
        drawn: since(times.drawn),
        settled: since(settled),
        requests: mine.length,
        commits: seen.commits - from.commits,
        longest: Math.max(0, ...seen.tasks.slice(from.tasks).map(({ duration }) => duration)),
        blocking: seen.tasks
          .slice(from.tasks)
          .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
        nodes: document.querySelectorAll('*').length,
      });
    };
  });
}
