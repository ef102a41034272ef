import { chatwootConnector } from './chatwoot/chatwoot.ts';
import type { Connector } from './connector.ts';
import { intercomConnector } from './intercom/intercom.ts';
import { zendeskWebhooks } from './zendesk/zendesk-webhooks.ts';
import { zendeskConnector } from './zendesk/zendesk.ts';

/** By the name that `npm run connect` takes. */
export const CONNECTORS: ReadonlyMap<string, Connector> = new Map(
  ([zendeskConnector, zendeskWebhooks, chatwootConnector, intercomConnector] as readonly Connector[]).map(
    (connector) => [connector.name, connector],
  ),
);
