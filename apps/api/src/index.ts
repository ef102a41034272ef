/** For the tests: the server on a database of their own, and what loads into it. */
export { startApplication, type Application, type ApplicationOptions } from './application.ts';
export type { Connector, PulledPage, Session } from './connect/connector.ts';
export { CONNECTORS } from './connect/connectors.ts';
export { HttpSession } from './connect/http-session.ts';
export { Pulling } from './connect/pulling.ts';
export { SecretBox } from './connect/secret-box.ts';
export { Sessions } from './connect/sessions.ts';
export { guardedTransport } from './connect/transport.ts';
export { LiveDoor } from './ingest/live-door.ts';
export { load, type LoadReport } from './load/load.ts';
export { ADAPTERS } from './load/adapters/adapters.ts';
export { inputsOf } from './load/input.ts';
export { Reading } from './load/reading.ts';
export { RejectedRows } from './load/rejected-rows.ts';
export { Stores } from './stores.ts';
