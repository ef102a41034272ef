/** `npm run propose`: what the columns of a table are taken for, as a mapping to look at and change. */
import process from 'node:process';
import type { Config } from '../../config.ts';
import { Failure } from '../../failure.ts';
import { inputsOf } from '../input.ts';
import { mappingText } from './import-mapping.ts';
import { proposalLines, refusal } from './proposal-text.ts';
import { proposeMapping } from './propose.ts';

export interface ProposeOptions {
  readonly zone?: string;
  readonly sheet?: string;
  readonly array?: string;
}

/** The mapping goes to standard output, everything for people to standard error. */
export async function proposeCommand(
  config: Config,
  files: readonly string[],
  { zone, sheet, array }: ProposeOptions,
): Promise<number> {
  const inputs = await inputsOf(files, config.callerFolder);
  const proposal = await proposeMapping(inputs, { zone: zone ?? null, sheet, array });
  console.error(proposalLines(proposal).join('\n'));
  if (proposal.mapping === null) throw new Failure(refusal(proposal), 2);
  process.stdout.write(mappingText(proposal.mapping));
  return 0;
}
