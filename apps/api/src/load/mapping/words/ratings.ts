/** Answers to "how was it" that are words: 1 = well, 0 = badly; null = nobody answered, or it is no answer. */
const GOOD =
  /^(good|very good|great|satisfied|very satisfied|positive|happy|yes|hea|väga hea|rahul|jah|хорошо|отлично|доволен|довольна|да|bon|bonne|bien|très bien|satisfait\p{L}*|oui|👍)(?!\p{L})/u;
const BAD =
  /^(bad|very bad|poor|dissatisfied|very dissatisfied|unsatisfied|negative|unhappy|no|halb|väga halb|ei|rahulolematu|плохо|ужасно|недоволен|недовольна|нет|mauvais\p{L}*|mal|insatisfait\p{L}*|non|👎)(?!\p{L})/u;

export function ratingWord(word: string): 1 | 0 | null {
  const lower = word.trim().toLowerCase();
  return GOOD.test(lower) || lower === '👍' ? 1 : BAD.test(lower) || lower === '👎' ? 0 : null;
}

/** null = no yes and no no. */
export function truthOf(word: string): boolean | null {
  const lower = word.trim().toLowerCase();
  if (/^(true|yes|y|1|public|jah|avalik|да|публичн\p{L}*|oui|vrai|publique?)$/u.test(lower)) return true;
  if (/^(false|no|n|0|private|internal|ei|нет|non|faux|privée?)$/u.test(lower)) return false;
  return null;
}
