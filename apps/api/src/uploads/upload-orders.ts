/** What is asked of an upload, read from the body of a request. */
import { parseInstant } from '@twicetold/cases';
import { isKeepable } from '../graphql/unkeepable.ts';
import { AUTO } from '../load/chosen-source.ts';
import { ADAPTERS } from '../load/adapters/adapters.ts';
import { RequestProblem } from './request-problem.ts';
import type { UploadOrder } from './spool.ts';

type Body = Readonly<Record<string, unknown>>;

export interface PreviewOrder {
  /** Name of an adapter, or `auto`. */
  readonly source: string;
  /** As it was sent; null = none. */
  readonly mapping: unknown;
  /** Whether a mapping that the workspace has saved for these columns is taken. */
  readonly saved: boolean;
  readonly zone: string | null;
}

/** Characters of a name of a source. */
const LONGEST_NAME = 80;

/** @throws RequestProblem */
export function previewOrderIn(raw: unknown): PreviewOrder {
  const body = bodyOf(raw);
  const { mapping = null, saved = true } = body;
  if (typeof saved !== 'boolean') throw new RequestProblem(422, 'not_boolean', 'saved');
  return { source: sourceIn(body), mapping, saved, zone: textIn(body, 'zone') };
}

/** @throws RequestProblem */
export function loadOrderIn(raw: unknown): Omit<UploadOrder, 'begun'> {
  const body = bodyOf(raw);
  const sourceName = textIn(body, 'sourceName')?.trim() ?? null;
  if (sourceName !== null && (sourceName === '' || sourceName.length > LONGEST_NAME))
    throw new RequestProblem(422, 'length', 'sourceName', { limit: LONGEST_NAME });
  const text = textIn(body, 'until');
  const until = text === null ? null : parseInstant(text);
  if (Number.isNaN(until)) throw new RequestProblem(422, 'not_an_offset_instant', 'until');
  return { source: sourceIn(body), mapping: body['mapping'] ?? null, sourceName, until };
}

function bodyOf(raw: unknown): Body {
  if (raw === undefined || raw === null) return {};
  if (typeof raw !== 'object' || Array.isArray(raw)) throw new RequestProblem(400, 'body_json');
  return raw as Body;
}

function sourceIn(body: Body): string {
  const source = textIn(body, 'source') ?? AUTO;
  if (source !== AUTO && !ADAPTERS.has(source))
    throw new RequestProblem(422, 'no_source', 'source', { value: source });
  return source;
}

function textIn(body: Body, field: string): string | null {
  const value = body[field] ?? null;
  if (value !== null && typeof value !== 'string') throw new RequestProblem(422, 'not_text', field);
  if (value !== null && !isKeepable(value)) throw new RequestProblem(422, 'unkeepable', field);
  return value;
}
