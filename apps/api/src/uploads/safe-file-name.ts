/** Names of files as people's machines call them, as names that can do no harm on this one. */
import path from 'node:path';

/** Characters; some file systems take 255 bytes. */
const LONGEST = 60;

/** @param taken names that are given already */
export function safeFileName(said: string, taken: readonly string[]): string {
  const last = said.split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} ._()+-]/gu, '_')
    .replace(/^[. -]+/, '')
    .trimEnd();
  const ending = path.extname(clean).slice(0, 10);
  const stem = clean.slice(0, clean.length - path.extname(clean).length).slice(0, LONGEST) || 'file';
  for (let times = 1; ; times++) {
    const name = times === 1 ? `${stem}${ending}` : `${stem} (${times})${ending}`;
    if (!taken.some((other) => other.toLowerCase() === name.toLowerCase())) return name;
  }
}
