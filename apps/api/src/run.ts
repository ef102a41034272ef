/** The frame around every entry point: a Failure is told in its own words, anything else with its stack. */
import process from 'node:process';
import { Failure } from './failure.ts';

export async function run(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    process.exitCode = error instanceof Failure ? error.exitCode : 1;
    console.error(error instanceof Failure ? error.message : error);
  }
}
