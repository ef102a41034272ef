/** Jest reporter: closes a run with one plain line that any machine can read, e.g. "412 passed, 0 failed". */
export default class ClosingLine {
  onRunComplete(_contexts, results) {
    // A file that cannot even be loaded holds no failed test, and yet has failed.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const line = `${results.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    // Jest's own summary comes after the reporters; this has to be the last line.
    process.once('exit', () => process.stdout.write(`\n${line}\n`));
  }
}
