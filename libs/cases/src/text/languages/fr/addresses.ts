import type { LanguagePack } from '../language-pack.ts';

const TYPE =
  '(?:rue|avenue|av\\.?|ave\\.?|boulevard|bd\\.?|bld|blvd|place|pl\\.|quai|chemin|ch\\.|impasse|imp\\.|all(?:e|é)es?|route|rte|cours|square|passage|villa|r(?:e|é)sidence|sentier|esplanade|faubourg|fbg|promenade|rond-point|lotissement|hameau|mont(?:e|é)e|voie|cit(?:e|é)|clos|ruelle|venelle|parvis|lieu-dit)(?!\\p{L})';
const LINK = "(?:(?:de|du|des|la|le|les|aux|au|à|en|sur|et|l'|d')(?: |(?<=')))";
const NAME = `${LINK}{0,3}[\\p{L}\\d'.-]+`;
const FLAT =
  '(?:,? ?(?:\\(?(?:appt?\\.?|appartement|apt\\.?|b(?:a|â)t(?:iment)?\\.?|b(?:a|â)t\\.|esc(?:alier)?\\.?|porte|r(?:e|é)sidence|lot|(?:e|é)tage|hall|entr(?:e|é)e) ?(?:\\d{1,4}[a-z]?|[a-z])(?!\\p{L})\\)?|\\d(?:er|e|ème|eme) (?:e|é)tage))*';

export const addresses: LanguagePack['addresses'] = {
  continuation: "(?:[ -](?:(?:de|du|des|la|le|les|et|d['’]|l['’]) ?){0,3}\\p{Lu}[\\p{L}'’-]+){1,4}",
  flat: FLAT,
  forms: [`\\d{1,4} ?(?:bis|ter|quater|[a-d](?!\\p{L}))?,? ${TYPE} ${NAME}${FLAT}`],
  before: [],
  after: [],
  never: [],
};

export const postalCodes: LanguagePack['postalCodes'] = {
  labels: ['code postal', 'c\\.?p\\.?', 'code post\\.?'],
  shape: '\\d{2} ?\\d{3}',
  unlabelledShape: '\\d{5}(?=,? \\p{Lu}[\\p{Ll}\\p{Lu}])',
};
