import type { Adapter } from './adapter.ts';
import { canonical } from './canonical.ts';
import { servicenow } from './servicenow/servicenow.ts';

/** By the name that `--source` takes. */
export const ADAPTERS: ReadonlyMap<string, Adapter> = new Map(
  [canonical, servicenow].map((adapter) => [adapter.name, adapter]),
);
