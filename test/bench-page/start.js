/**
 * How long a filter change takes in the browser: `npm run bench:page -- http://127.0.0.1:4300 16`. Not a test: it needs a running
 * Twicetold with the sample and a Chromium (CHROMIUM_PATH), and says numbers of one machine at one moment. Beside each stands
 * how long a fixed loop took in the same page, so that a busy machine can be told from a slow page.
 *
 * Each change is a name ticked or unticked that the page has not asked about yet. `--only Explore` takes one page, `--pointer`
 * moves a pointer onto the name a moment before the press, `--profile <file>` keeps a CPU profile of all changes of the page.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { calibrate, install, watchOneChange } from './watch.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    pointer: { type: 'boolean', default: false },
    profile: { type: 'string' },
  },
});
const [address = 'http://127.0.0.1:4300', times = '16'] = positionals;

/** How long a pointer rests on a name before it is pressed; milliseconds. */
const REST = 120;

/** The numbers that a page opens with: the cards of Loyalty, elsewhere what the first of its panels says above and below its chart. */
const CARDS = 'section[aria-label]:has(> h2)';
const FIRST_PANEL = ':nth-child(1 of section:has(> header h3)) > :is(p, footer)';

const PAGES = [
  { name: 'Loyalty', path: '', headline: CARDS },
  { name: 'Compared', path: '/compared', headline: FIRST_PANEL },
  { name: 'Explore', path: '/explore', headline: FIRST_PANEL },
  { name: 'Handoffs', path: '/handoffs', headline: FIRST_PANEL },
  { name: 'Cases', path: '/cases', headline: 'p[role=status]' },
].filter(({ name }) => options.only === undefined || name === options.only);

const sorted = (values) => values.filter((value) => Number.isFinite(value)).sort((one, other) => one - other);
const quantile = (values, share) => sorted(values)[Math.ceil(share * sorted(values).length) - 1] ?? NaN;
const round = (value) => (Number.isFinite(value) ? value.toFixed(0) : '–');

const browser = await chromium.launch({
  ...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {}),
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});

async function pageOf({ path }) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(install);
  await page.goto(`${address}/sample${path}`);
  await page.locator('main h1').waitFor();
  await page.waitForLoadState('networkidle').catch(() => undefined);
  await page.waitForTimeout(1_000);
  await page.locator('[data-filter] button').first().click();
  await page.locator('[role=dialog] input[type=checkbox]').first().waitFor();
  await page.waitForTimeout(500);
  return page;
}

/** Whether the page was pressed on by a pointer that was seen coming, or all at once, as by a key. */
async function press(page, box) {
  if (!options.pointer) return box.evaluate((element) => element.click());
  const { x, y, width, height } = await box.boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
  await page.waitForTimeout(REST);
  return page.mouse.click(x + width / 2, y + height / 2);
}

/** Milliseconds of the processor that the page took since it was opened. */
async function spent(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name) => 1_000 * (metrics.find((metric) => metric.name === name)?.value ?? NaN);
  return { script: of('ScriptDuration'), style: of('LayoutDuration') + of('RecalcStyleDuration') };
}

const PARTS = ['tick', 'marked', 'sent', 'first', 'parsed', 'committed', 'painted'];
const OTHERS = ['drawn', 'settled', 'script', 'style', 'requests', 'commits', 'longest', 'blocking', 'nodes'];

console.log(`${address}, ${times} changes a page, ${options.pointer ? 'by pointer' : 'all at once'}`);
console.log('Medians in ms from the press; painted also as least and 90 of 100; loop: 5 million steps\n');
console.log(['page', ...PARTS, 'least–90 %', ...OTHERS, 'loop'].map((head) => head.padEnd(10)).join(' '));
for (const one of PAGES) {
  const page = await pageOf(one);
  const session = await page.context().newCDPSession(page);
  const profiling = options.profile === undefined ? null : session;
  // Of the processor, not of the clock: other programs do not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await profiling?.send('Profiler.enable');
  await profiling?.send('Profiler.setSamplingInterval', { interval: 200 });
  await profiling?.send('Profiler.start');
  const boxes = page.locator('[role=dialog] li input[type=checkbox]');
  // The last name, "not known", is in no answer.
  const names = Math.max(1, (await boxes.count()) - 1);
  const seen = [];
  const loops = [];
  for (let turn = 0; turn < Number(times); turn++) {
    loops.push((await page.evaluate(calibrate)).ms);
    await page.evaluate(watchOneChange, one.headline);
    const before = await spent(session);
    // Gray code over the names: every selection is another one.
    await press(page, boxes.nth(Math.min(names - 1, 31 - Math.clz32((turn + 1) & -(turn + 1)))));
    const change = await page.evaluate(() => globalThis.changeSettled);
    const after = await spent(session);
    seen.push({ ...change, script: after.script - before.script, style: after.style - before.style });
    await page.waitForTimeout(200);
  }
  if (profiling !== null) {
    const { profile } = await profiling.send('Profiler.stop');
    writeFileSync(options.profile, JSON.stringify(profile));
  }
  const of = (part, share = 0.5) =>
    round(
      quantile(
        seen.map((each) => each[part]),
        share,
      ),
    );
  console.log(
    [
      one.name,
      ...PARTS.map((part) => of(part)),
      `${of('painted', 0.001)}–${of('painted', 0.9)}`,
      ...OTHERS.map((part) => of(part)),
      round(quantile(loops, 0.5)),
    ]
      .map((cell) => String(cell).padEnd(10))
      .join(' '),
  );
  await page.close();
}
await browser.close();
