/** Lists of the API, page by page, whichever way they are paged. */
import { itemIn, itemsIn, textIn, type Item } from '../../load/adapters/zendesk/json-item.ts';
import type { Session } from '../connector.ts';
import { Trouble } from '../trouble.ts';
import type { ZendeskConfiguration } from './configuration.ts';

export type ZendeskSession = Session<ZendeskConfiguration>;

/** Pages of a list that grows while it is read: more than that is an error of somebody's. */
const MOST_PAGES = 10_000;

/** @param path of its first page; a slash, and what comes after the base URL */
export async function* listed(session: ZendeskSession, path: string, list: string): AsyncGenerator<Item> {
  let next: string | null = path;
  for (let pages = 0; next !== null && pages < MOST_PAGES; pages++) {
    const page: Item = pageIn(await session.get(next));
    yield* itemsIn(page[list]);
    next = nextOf(page);
  }
}

/** A list that an account may not have, by its plan or by the rights of whoever asks. */
export async function listedIfThere(session: ZendeskSession, path: string, list: string): Promise<Item[]> {
  const items: Item[] = [];
  try {
    for await (const item of listed(session, path, list)) items.push(item);
  } catch (error) {
    if (!(error instanceof Trouble) || !LACKING.has(error.code)) throw error;
  }
  return items;
}

const LACKING: ReadonlySet<string> = new Set(['forbidden', 'not_found', 'refused']);

export function pageIn(answer: unknown): Item {
  const page = itemIn(answer);
  if (page === null) throw new Trouble('bad_answer');
  return page;
}

function nextOf(page: Item): string | null {
  const meta = itemIn(page['meta']);
  if (meta === null) return textIn(page['next_page']);
  return meta['has_more'] === true ? textIn(itemIn(page['links'])?.['next']) : null;
}
