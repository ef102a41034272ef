/** Which kind of source files are, by what they look like. */
import { Failure } from '../failure.ts';
import type { Adapter } from './adapters/adapter.ts';
import { ADAPTERS } from './adapters/adapters.ts';
import { glimpsed, type Glimpsed } from './glimpse.ts';
import type { Input } from './input.ts';
import type { Reading } from './reading.ts';

export interface Recognised {
  /** null: nobody knows any of the files. */
  readonly adapter: Adapter | null;
  /** Those it reads. */
  readonly inputs: readonly Input[];
  /** Those it does not, and why where it is known. */
  readonly others: readonly { readonly name: string; readonly because: string | null }[];
}

/** Takes any table, once somebody has said what its columns mean: asked only where nobody else knows a file. */
const ANY_TABLE = 'table';

/**
 * The source that most of the files are from; of two, the one that was there first.
 *
 * @param reading told of what can be read only once
 * @throws Failure where none of the files can be read
 */
export async function recognise(
  inputs: readonly Input[],
  reading: Reading,
  adapters: readonly Adapter[] = [...ADAPTERS.values()],
): Promise<Recognised> {
  const files: Glimpsed[] = [];
  const refused: { readonly name: string; readonly because: string }[] = [];
  for (const input of inputs) {
    try {
      files.push(await glimpsed(input, reading));
    } catch (error) {
      if (!(error instanceof Failure) || inputs.length === 1) throw error;
      refused.push({ name: input.name, because: error.message });
    }
  }
  if (files.length === 0 && refused[0] !== undefined) throw new Failure(refused[0].because, 2);
  const named = adapters.filter(({ name }) => name !== ANY_TABLE);
  const anyTable = adapters.find(({ name }) => name === ANY_TABLE) ?? null;
  const most = taker(files, named) ?? {
    adapter: anyTable,
    files: anyTable === null ? [] : files.filter(isTable),
  };
  const others = files
    .filter((file) => !most.files.includes(file))
    .map(({ input: { name }, glimpse: { text } }) => ({
      name,
      because: text === '' ? `${name} is empty.` : null,
    }));
  return {
    adapter: most.files.length > 0 ? most.adapter : null,
    inputs: most.files.map(({ input }) => input),
    others: [...others, ...refused],
  };
}

const isTable = ({ input, glimpse: { columns, values } }: Glimpsed): boolean =>
  input.workbook !== undefined || values !== null || (columns !== null && columns.length > 1);

/** null: none of them takes any. */
function taker(
  files: readonly Glimpsed[],
  adapters: readonly Adapter[],
): { adapter: Adapter; files: Glimpsed[] } | null {
  const [first] = adapters
    .map((adapter) => ({ adapter, files: files.filter(({ glimpse }) => adapter.recognises(glimpse)) }))
    .filter((taken) => taken.files.length > 0)
    .toSorted((a, b) => b.files.length - a.files.length);
  return first ?? null;
}
