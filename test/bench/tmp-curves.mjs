import { readFileSync } from 'node:fs';
import { LiveColumns, Stores, contextOf } from '@twicetold/api';
import { survival } from '@twicetold/metrics';
const url = new URL(process.env.PGURL); url.pathname = '/bench_10000000';
const stores = await Stores.open(url.href);
const live = new LiveColumns(stores, 1, { dataFolder: process.env.FOLDER, readOnly: true, say: (...a) => console.log(...a) });
const w = await stores.workspaces.withId(1);
await live.upTo(w.measureVersion);
const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e3; };
for (let i = 0; i < 4; i++) { const c = cpu(), t = performance.now(); const s = survival(live.columns, { metrics: ['resolution_median'], by: ['team'] }, contextOf(w)); console.log((cpu() - c).toFixed(0), 'ms cpu', (performance.now() - t).toFixed(0), 'ms wall', s.metrics[0].overall.ended, s.metrics[0].overall.censored, s.metrics[0].groups.length, s.metrics[0].groups.reduce((n, g) => n + g.ended + g.censored, 0), s.metrics[0].difference?.chiSquare, s.metrics[0].overall.curve.length); }
await live.close(); await stores.close();
