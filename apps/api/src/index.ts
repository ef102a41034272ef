/** For the tests: the server on a database of their own, and what loads into it. */
export { startApplication, type Application } from './application.ts';
export { load, type LoadReport } from './load/load.ts';
export { ADAPTERS } from './load/adapters/adapters.ts';
export { inputsOf } from './load/input.ts';
export { Reading } from './load/reading.ts';
export { RejectedRows } from './load/rejected-rows.ts';
export { Stores } from './stores.ts';
