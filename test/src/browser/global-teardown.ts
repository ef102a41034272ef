import type {} from './global-setup.ts';

export default async function globalTeardown(): Promise<void> {
  await globalThis.twicetoldBrowserTests?.stop();
  globalThis.twicetoldBrowserTests = undefined;
}
