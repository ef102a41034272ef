/** Exports write what is not known in all these ways; each of them is no value, and never one of its own. */
const UNKNOWN = new Set(['', '?', 'n/a', '#n/a', 'na', 'null', 'none', 'nan', 'undefined', '\\n', '-', '--']);

/** null = not known. */
export function knownValue(text: string | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return UNKNOWN.has(trimmed.toLowerCase()) ? null : trimmed;
}
