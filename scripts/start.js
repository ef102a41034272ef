/**
 * `npm start`: builds what has changed, then serves in this very process. In one process, because a shell between npm
 * and the server (`nx … && node …`) keeps signals that are sent to npm alone.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const build = spawn(process.execPath, ['node_modules/nx/dist/bin/nx.js', 'run-many', '-t', 'build'], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => build.kill(signal));
const [code] = await once(build, 'exit');
if (code === 0) await import('../apps/api/dist/start.js');
else process.exitCode = code ?? 130;
