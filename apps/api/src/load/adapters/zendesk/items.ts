/** What an item of an export is: by the list that it stands in, else by what it has. */
import type { Item } from './json-item.ts';

/** Lists that the pages of the API have, and what their items are: never one that an item has itself, such as tags. */
const LISTS = {
  tickets: 'ticket',
  ticket_events: 'update',
  audits: 'update',
  users: 'user',
  groups: 'group',
  brands: 'brand',
  ticket_forms: 'form',
  ticket_fields: 'field',
  satisfaction_ratings: 'rating',
  ticket_metrics: 'metrics',
  metric_sets: 'metrics',
  schedules: 'schedule',
  organizations: null,
  ticket_metric_events: null,
  group_memberships: null,
  sla_policies: null,
} as const;
export type ItemKind = Exclude<(typeof LISTS)[keyof typeof LISTS], null>;

export const ITEM_LISTS = Object.keys(LISTS);

/** Fields that no other item of Zendesk has together. */
const TELLING: readonly (readonly [ItemKind | null, readonly string[]])[] = [
  ['update', ['ticket_id', 'child_events']],
  ['update', ['ticket_id', 'author_id', 'events']],
  ['ticket', ['requester_id', 'submitter_id', 'status']],
  ['metrics', ['ticket_id', 'group_stations']],
  ['rating', ['ticket_id', 'score', 'requester_id', 'assignee_id']],
  [null, ['ticket_id', 'metric', 'instance_id']],
  ['schedule', ['intervals', 'time_zone']],
  ['brand', ['subdomain', 'brand_url']],
  ['form', ['end_user_visible', 'ticket_field_ids']],
  ['field', ['title_in_portal', 'regexp_for_validation']],
  ['user', ['role', 'name', 'verified']],
  [null, ['domain_names', 'shared_tickets']],
];
/** "https://desk.example.com/api/v2/groups/5.json" stands in most items. */
const ADDRESS = /\/api\/v2\/([a-z_]+)\/[^/]+$/;

/** null = of Zendesk, but not needed; undefined = nothing that is known. */
export function itemKind(list: string | null, item: Item): ItemKind | null | undefined {
  if (list !== null && list in LISTS) return LISTS[list as keyof typeof LISTS];
  const told = TELLING.find(([, fields]) => fields.every((field) => field in item));
  if (told !== undefined) return told[0];
  const [, named] = ADDRESS.exec(typeof item['url'] === 'string' ? item['url'] : '') ?? [];
  return named !== undefined && named in LISTS ? LISTS[named as keyof typeof LISTS] : undefined;
}

/** One ticket, audit, user …, as `GET /api/v2/tickets/5.json` answers it. */
export function unwrapped(item: Item): { readonly list: string | null; readonly item: Item } {
  const [only, ...others] = Object.entries(item);
  if (only === undefined || others.length > 0) return { list: null, item };
  const list = ITEM_LISTS.find((name) => name === `${only[0]}s`) ?? null;
  const inner = only[1];
  if (list === null || typeof inner !== 'object' || inner === null || Array.isArray(inner))
    return { list: null, item };
  return { list, item: inner as Item };
}
