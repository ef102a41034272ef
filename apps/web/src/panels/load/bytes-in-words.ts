import type { Words } from '../../messages/words.ts';

const units = ['bytes.b', 'bytes.kb', 'bytes.mb', 'bytes.gb'] as const;

/** Decimal units, as files are counted by most systems; at most three digits. */
export function bytesInWords(bytes: number, words: Words): string {
  const place = bytes < 1_000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1_000 ** place;
  const digits = place === 0 || value >= 100 ? 0 : 1;
  return words(units[place] ?? 'bytes.b', { value: Number(value.toFixed(digits)) });
}
