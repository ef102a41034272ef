/**
 * A Chromium without anything installed: the system's when there is one, else the one inside the npm package
 * `@sparticuz/chromium`, unpacked once, with the libraries and fonts that a bare machine lacks (NSS, expat).
 *
 * The package unpacks into the system's temporary folder and takes whatever lies there for whole, so that an
 * interrupted run would break every later one: it is sent into a folder of its own, renamed when complete.
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import packaged from '@sparticuz/chromium';
import { chromium, type BrowserServer } from 'playwright-core';
import { PROJECT_FOLDER } from './project-folder.ts';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const UNPACKED = path.join(PROJECT_FOLDER, 'node_modules/.cache/twicetold-chromium');

/** The package's own settings name folders of another machine; without a font, Chromium draws no text at all. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(UNPACKED, 'fonts')}</dir>
  <cachedir>${path.join(UNPACKED, 'font-cache')}</cachedir>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;

const FLAGS = [
  // As root, and in most containers, there is no sandbox to be had. Only our own pages are opened.
  '--no-sandbox',
  '--no-zygote',
  '--disable-dev-shm-usage',
  // Text is measured alike on every machine.
  '--font-render-hinting=none',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launchChromium(): Promise<BrowserServer> {
  const executablePath = systemBrowser() ?? (await unpackedBrowser());
  const env = executablePath.startsWith(UNPACKED) ? await unpackedEnvironment() : process.env;
  return chromium.launchServer({ executablePath, env, args: FLAGS, headless: true });
}

/** CHROMIUM_PATH names one that is elsewhere. */
function systemBrowser(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  return SYSTEM_BROWSERS.find((candidate) => existsSync(candidate));
}

async function unpackedBrowser(): Promise<string> {
  const executablePath = path.join(UNPACKED, 'chromium');
  if (!existsSync(executablePath)) await unpack();
  return executablePath;
}

async function unpack(): Promise<void> {
  await mkdir(path.dirname(UNPACKED), { recursive: true });
  const folder = await mkdtemp(`${UNPACKED}-`);
  try {
    // The package reads both when asked: where to unpack, and that the machine may lack the libraries.
    await withEnvironment({ TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' }, () =>
      packaged.executablePath(),
    );
    await rename(folder, UNPACKED);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function withEnvironment(settings: Record<string, string>, work: () => Promise<unknown>) {
  const before = Object.keys(settings).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, settings);
  try {
    await work();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
}

async function unpackedEnvironment() {
  const libraries = [path.join(UNPACKED, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean);
  const fontSettings = path.join(UNPACKED, 'fonts.conf');
  await writeFile(fontSettings, FONTS);
  return { ...process.env, LD_LIBRARY_PATH: libraries.join(':'), FONTCONFIG_FILE: fontSettings };
}
