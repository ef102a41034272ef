/** The mapping by which an import reads a table: the one given, a saved one for just these columns, or the proposal. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SavedMapping } from '@twicetold/store';
import { Failure } from '../../failure.ts';
import type { Input } from '../input.ts';
import { isFor } from './match-tables.ts';
import { proposalLines, refusal } from './proposal-text.ts';
import { proposeMapping, type Proposal } from './propose.ts';
import { mappingFrom, mappingFromText } from './read-mapping.ts';
import type { Mapping } from './schema.ts';

export interface ImportMapping {
  readonly mapping: Mapping;
  /** What was taken, for the person who loads. */
  readonly lines: readonly string[];
}

/** @throws Failure where it cannot be read or is none */
export async function mappingInFile(name: string, folder: string): Promise<Mapping> {
  const file = path.resolve(folder, name);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Failure(`${name} cannot be read.`, 2);
  });
  return mappingFromText(text);
}

/**
 * What was proposed is written beside the caller, to be looked at, changed and given again.
 * @throws Failure where nothing names the case or says when, or the files can be read once only
 */
export async function mappingForImport(
  inputs: readonly Input[],
  saved: readonly SavedMapping[],
  { zone, folder }: { readonly zone: string | null; readonly folder: string },
): Promise<ImportMapping> {
  const once = inputs.find(({ size }) => size === null);
  if (once !== undefined)
    throw new Failure(`${once.name} can be read once only: give a mapping (--mapping).`, 2);
  const proposal = await proposeMapping(inputs, { zone });
  const known = savedFor(proposal, saved);
  if (known !== null)
    return {
      mapping: known.mapping,
      lines: [`Read by the saved mapping "${known.name}", which is for these columns.`],
    };
  if (proposal.mapping === null) throw new Failure(refusal(proposal), 2);
  const file = `${path.basename(inputs[0]?.name ?? 'table').replace(/\.gz$/i, '')}.mapping.json`;
  await writeFile(path.resolve(folder, file), mappingText(proposal.mapping));
  const lines = [
    ...proposalLines(proposal),
    '',
    `This is what the columns were taken for. It is written to ${file}: change it and load again with --mapping ${file}.`,
  ];
  return { mapping: proposal.mapping, lines };
}

/** The one saved last of those that are for just the columns that the files have. */
export function savedFor(
  { tables }: Pick<Proposal, 'tables'>,
  saved: readonly SavedMapping[],
): { readonly name: string; readonly mapping: Mapping } | null {
  for (const { name, mapping: raw } of saved) {
    const mapping = mappingFrom(raw);
    const fits = tables.every(({ columns }) => {
      const names = columns.map(({ column }) => column);
      return mapping.tables.some((table) => isFor(table, names));
    });
    if (fits && tables.length > 0) return { name, mapping };
  }
  return null;
}

export const mappingText = (mapping: Mapping): string => `${JSON.stringify(mapping, null, 2)}\n`;
