import type { Connector } from './connector.ts';
import { zendeskWebhooks } from './zendesk/zendesk-webhooks.ts';
import { zendeskConnector } from './zendesk/zendesk.ts';

/** By the name that `npm run connect` takes. */
export const CONNECTORS: ReadonlyMap<string, Connector> = new Map(
  ([zendeskConnector, zendeskWebhooks] as readonly Connector[]).map((connector) => [
    connector.name,
    connector,
  ]),
);
