import type { Connector } from './connector.ts';

/** By the name that `npm run connect` takes. */
export const CONNECTORS: ReadonlyMap<string, Connector> = new Map(
  ([] as readonly Connector[]).map((connector) => [connector.name, connector]),
);
