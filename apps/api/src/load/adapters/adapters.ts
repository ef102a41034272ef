import type { Adapter } from './adapter.ts';
import { canonical } from './canonical.ts';
import { chatwoot } from './chatwoot/chatwoot.ts';
import { freshdesk } from './freshdesk/freshdesk.ts';
import { intercom } from './intercom/intercom.ts';
import { ocel } from './ocel/ocel.ts';
import { open311 } from './open311/open311.ts';
import { salesforce } from './salesforce/salesforce.ts';
import { servicenow } from './servicenow/servicenow.ts';
import { servicenowAudit } from './servicenow-audit/servicenow-audit.ts';
import { table } from './table.ts';
import { xes } from './xes/xes.ts';
import { zendesk } from './zendesk/zendesk.ts';
import { zendeskTables } from './zendesk-tables/zendesk-tables.ts';

/** By the name that `--source` takes. */
export const ADAPTERS: ReadonlyMap<string, Adapter> = new Map(
  [
    canonical,
    servicenow,
    servicenowAudit,
    zendesk,
    zendeskTables,
    salesforce,
    freshdesk,
    chatwoot,
    intercom,
    open311,
    xes,
    ocel,
    table,
  ].map((adapter) => [adapter.name, adapter]),
);
