import type { LanguagePack } from '../language-pack.ts';
import { acknowledging } from './acknowledging.ts';
import { acting } from './acting.ts';
import { arguing, persuading } from './disagreeing.ts';
import { emptyPhrases } from './empty-phrases.ts';
import { excusing } from './excusing.ts';
import { apologising, owning } from './owning.ts';

export const conduct: LanguagePack['conduct'] = {
  acknowledgement: acknowledging,
  apology: apologising,
  ownership: owning,
  next_step: acting,
  excuse: excusing,
  empty_phrase: emptyPhrases,
  argument: arguing,
  persuasion: persuading,
};
