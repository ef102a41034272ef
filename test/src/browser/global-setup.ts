/** Before the browser tests: one running Twicetold and one Chromium for all of them, named in the environment. */
import { launchChromium } from './chromium.ts';
import { buildEverything, startService } from './service.ts';

declare global {
  var twicetoldBrowserTests: { stop(): Promise<void> } | undefined;
}

export default async function globalSetup(): Promise<void> {
  if (globalThis.twicetoldBrowserTests) return;
  buildEverything();
  const service = await startService();
  const browser = await launchChromium().catch(async (error: unknown) => {
    await service.stop();
    throw error;
  });
  process.env['TWICETOLD_TEST_ADDRESS'] = service.address;
  process.env['TWICETOLD_TEST_BROWSER'] = browser.wsEndpoint();
  globalThis.twicetoldBrowserTests = {
    stop: async () => {
      await browser.close();
      await service.stop();
    },
  };
}
