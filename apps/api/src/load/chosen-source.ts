/** What files are read as: what was said, or else what they look like. */
import path from 'node:path';
import { Failure } from '../failure.ts';
import type { Adapter } from './adapters/adapter.ts';
import { ADAPTERS } from './adapters/adapters.ts';
import type { Input } from './input.ts';
import type { Reading } from './reading.ts';
import { recognise } from './recognise.ts';

/** Names of files in one line. */
const SHOWN = 5;

/** To find out what the files are. */
export const AUTO = 'auto';

export interface ChosenSource {
  readonly adapter: Adapter;
  /** Those it reads. */
  readonly inputs: readonly Input[];
  /** What was found out, for the person who loads them. */
  readonly lines: readonly string[];
}

/**
 * @param source name of an adapter, or `auto`
 * @param taken of the files where a source was said: a person who sends a folder has said what most of it is
 * @throws Failure where there is no such source, or nobody knows any of the files
 */
export async function chosenSource(
  source: string,
  inputs: readonly Input[],
  reading: Reading,
  taken: 'all' | 'those it knows' = 'all',
): Promise<ChosenSource> {
  if (source !== AUTO) {
    const adapter = adapterNamed(source);
    if (taken === 'all') return { adapter, inputs, lines: [] };
    const { adapter: likely, inputs: known } = await recognise(inputs, reading);
    return { adapter, inputs: likely === adapter ? known : inputs, lines: [] };
  }
  const recognised = await recognise(inputs, reading);
  const { adapter, others } = recognised;
  const left = others.map(({ name, because }) => because ?? `${name} is not known.`);
  if (adapter === null)
    throw new Failure(
      [...left, 'Say what the files are with --source. Known are:', ...known()].join('\n'),
      2,
    );
  return {
    adapter,
    inputs: recognised.inputs,
    lines: [
      `Taken as ${adapter.name} (${adapter.about}): ${someOf(recognised.inputs)}`,
      ...left.map((sentence) => `Left out: ${sentence}`),
    ],
  };
}

/** Without folders, which are the same of most. */
export function someOf(inputs: readonly Pick<Input, 'name'>[]): string {
  const names = inputs.slice(0, SHOWN).map(({ name }) => path.basename(name.replaceAll('\\', '/')));
  const more = inputs.length - names.length;
  return `${names.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
}

const known = (): string[] => [...ADAPTERS.values()].map(({ name, about }) => `  ${name}  ${about}`);

function adapterNamed(name: string): Adapter {
  const adapter = ADAPTERS.get(name);
  if (adapter !== undefined) return adapter;
  throw new Failure(`There is no source "${name}". Known: ${[AUTO, ...ADAPTERS.keys()].join(', ')}.`);
}
