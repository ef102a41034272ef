/**
 * How long a filter change takes in the browser: `npm run bench:page -- http://127.0.0.1:4300`. Not a test: it needs a running
 * Twicetold with the sample and a Chromium (CHROMIUM_PATH), and says numbers of one machine at one moment. Beside each stands
 * how long a fixed loop took in the same page, so that a busy machine can be told from a slow page.
 *
 * Measured from the press on a name of a filter: to the first frame, which shows the tick; to the one in which panels are
 * marked as old; to the one in which the first new number is read, after an answer; and to the one in which all do. "answer" is the
 * shortest wait for one, which is the server and the way to it. Each filter is one that the page has not asked yet.
 */
import { performance } from 'node:perf_hooks';
import { chromium } from 'playwright-core';

const [address = 'http://127.0.0.1:4300', times = '8'] = process.argv.slice(2);

const PAGES = [
  { name: 'Loyalty', path: '' },
  { name: 'Explore', path: '/explore' },
  { name: 'Handoffs', path: '/handoffs' },
  { name: 'Cases', path: '/cases' },
];

/** Runs in the page. */
function calibrate() {
  const begun = performance.now();
  let sum = 0;
  for (let step = 0; step < 5_000_000; step++) sum = (sum * 31 + step) % 1_000_003;
  return { ms: performance.now() - begun, sum };
}

/** Runs in the page: presses a name, and settles when no panel shows an old answer any more, or after ten seconds. */
function watchOneChange(name) {
  const old = () => [...document.querySelectorAll('main [data-stale]')];
  const boxes = [...document.querySelectorAll('[role=dialog] label')];
  const box = boxes.find((label) => label.textContent === name);
  const said = () => document.querySelector('main').textContent;
  const before = said();
  const asked = [];
  let underway = 0;
  const send = window.fetch;
  window.fetch = async (...request) => {
    const begun = performance.now();
    underway++;
    try {
      return await send(...request);
    } finally {
      underway--;
      asked.push(performance.now() - begun);
    }
  };
  return new Promise((resolve) => {
    const tasks = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    });
    observer.observe({ type: 'longtask' });
    const begun = performance.now();
    let first = null;
    let marked = null;
    let number = null;
    const look = () => {
      const now = performance.now() - begun;
      first ??= now;
      const left = old();
      if (left.length > 0) marked ??= now;
      // An answer is there before the panels were marked as old, where it comes at once.
      if (number === null && asked.length > 0 && said() !== before) number = now;
      if ((number !== null && left.length === 0 && underway === 0) || now > 10_000) {
        setTimeout(() => {
          observer.disconnect();
          window.fetch = send;
          resolve({
            first,
            marked,
            number,
            settled: now,
            server: Math.min(...asked),
            requests: asked.length,
            longest: Math.max(0, ...tasks),
            nodes: document.querySelectorAll('*').length,
          });
        }, 500);
        return;
      }
      requestAnimationFrame(look);
    };
    box.querySelector('input').click();
    requestAnimationFrame(look);
  });
}

const sorted = (values) => values.filter((value) => Number.isFinite(value)).sort((one, other) => one - other);
const quantile = (values, share) => sorted(values)[Math.ceil(share * sorted(values).length) - 1] ?? NaN;
const spread = (values) =>
  [sorted(values)[0], quantile(values, 0.5), quantile(values, 0.95)].map((value) =>
    (value ?? NaN).toFixed(0),
  );

const browser = await chromium.launch({
  ...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {}),
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
const started = performance.now();
await page.goto(address);
await page.locator('main h1').waitFor();
const workspace = new URL(page.url()).pathname.split('/')[1];
console.log(`${address}, ${times} changes a page; ms as least · median · 95 of 100; loop: 5 million steps`);
console.log(`first page after ${(performance.now() - started).toFixed(0)} ms`);
console.log(
  'page      tick shown      marked old      first number    all numbers     longest task    answer  requests  nodes  loop',
);
for (const { name, path } of PAGES) {
  await page.goto(`${address}/${workspace}${path}`);
  await page.locator('main h1').waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('[data-filter] button').first().click();
  await page.locator('[role=dialog] input[type=checkbox]').first().waitFor();
  const names = await page.locator('[role=dialog] li label').allTextContents();
  const seen = [];
  const loops = [];
  for (let turn = 0; turn < Number(times); turn++) {
    loops.push((await page.evaluate(calibrate)).ms);
    const pressed = names[turn % Math.max(1, names.length - 1)];
    seen.push(await page.evaluate(watchOneChange, pressed));
    await page.waitForTimeout(500);
  }
  const column = (of) => spread(seen.map(of)).join(' · ').padEnd(16);
  console.log(
    [
      name.padEnd(10),
      column((each) => each.first),
      column((each) => each.marked),
      column((each) => each.number),
      column((each) => each.settled),
      column((each) => each.longest),
      quantile(
        seen.map((each) => each.server),
        0.5,
      )
        .toFixed(0)
        .padEnd(8),
      String(
        quantile(
          seen.map((each) => each.requests),
          0.5,
        ),
      ).padEnd(10),
      String(
        quantile(
          seen.map((each) => each.nodes),
          0.5,
        ),
      ).padEnd(7),
      quantile(loops, 0.5).toFixed(0),
    ].join(''),
  );
}
await browser.close();
