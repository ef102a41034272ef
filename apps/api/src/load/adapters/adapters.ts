import type { Adapter } from './adapter.ts';
import { canonical } from './canonical.ts';
import { salesforce } from './salesforce/salesforce.ts';
import { servicenow } from './servicenow/servicenow.ts';
import { zendeskTables } from './zendesk-tables/zendesk-tables.ts';

/** By the name that `--source` takes. */
export const ADAPTERS: ReadonlyMap<string, Adapter> = new Map(
  [canonical, servicenow, zendeskTables, salesforce].map((adapter) => [adapter.name, adapter]),
);
