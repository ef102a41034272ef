/** Folds everybody anew and seals, again and again, to be killed at any moment: `node seal-until-killed.js <database> <workspace> <data folder>`. */
import process from 'node:process';
import { LiveColumns, Stores } from '@twicetold/api';

const [, , url, workspace, dataFolder] = process.argv;
const stores = await Stores.open(url);
const live = new LiveColumns(stores, Number(workspace), { dataFolder, sealAt: 50 });
for (;;) {
  await stores.refold.rebuildAll(Number(workspace));
  await stores.refold.foldAll(Number(workspace), 40);
  const { measureVersion } = await stores.workspaces.withId(Number(workspace));
  await live.upTo(measureVersion);
  await live.sealed();
  console.log('sealed');
}
