import { fold } from './fold.ts';

/** A person's name as words alone: "O’Brien" is "O'Brien", "Anna-Maria" is "Anna Maria", "Lefèvre" is "Lefevre". */
export const normaliseName = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
