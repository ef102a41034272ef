/** Pöördumiste teekonna sõnad. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'funnel.title': 'Kui kaugele mured jõuavad?',
  'funnel.anyNumber': 'Lehter käib murede kohta, ükskõik milline mõõdik on valitud.',
  'funnel.step.opened': 'Avatud',
  'funnel.step.answered': 'Inimene vastas',
  'funnel.step.resolved': 'Lahendatud',
  'funnel.step.held': '{days, plural, one {# päeva} other {# päeva}} jooksul ei tuldud tagasi',
  'funnel.step.not_told_again': 'Midagi ei pidanud kordama',
  'funnel.step.kept': '{days, plural, one {# päeva} other {# päeva}} pärast veel klient',
  'funnel.step.other': '{step}',
  'funnel.fate.reached': 'jõudis edasi',
  'funnel.fate.lost': 'jäi siia',
  'funnel.fate.pending': 'pole veel teada',
  'funnel.fate.unknown': 'pole kirjas',
  'funnel.count.reached': '{count, plural, one {# jõudis edasi} other {# jõudis edasi}}',
  'funnel.count.lost': '{count, plural, one {# jäi siia} other {# jäi siia}}',
  'funnel.count.pending': '{count, plural, one {# kohta pole veel teada} other {# kohta pole veel teada}}',
  'funnel.count.unknown': '{count, plural, one {# kohta pole kirjas} other {# kohta pole kirjas}}',
  'funnel.ofBefore': '{share} eelmistest',
  'funnel.evidence': 'teadaolevatest jõuab edasi {share} ({interval}) · kõigist avatutest {first}',
  'funnel.evidence.none': 'ühegi kohta pole teada, kas ta edasi jõuab',
  'funnel.says':
    '{count, plural, one {# avatud murest} other {# avatud murest}} jõuab lõpuni {share} ({interval}).',
  'funnel.says.loss': 'Kõige rohkem jääb maha sammul „{step}“: {count, number}.',
  'funnel.says.notYet':
    '{count, plural, one {# avatud mure} other {# avatud mure}} kohta pole veel teada, kas mõni lõpuni jõuab.',
  'funnel.tiers.differ':
    'Kõige kaugemale jõuab {best} ({bestShare}), kõige vähem kaugele {worst} ({worstShare}).',
  'funnel.tiers.alike': 'Rühmi ei saa eristada.',
  'funnel.leftOut': 'Samm „{step}“ on välja jäetud. {reason}',
  'funnel.hint':
    'Nooleklahvid liiguvad sammult sammule ja mööda riba{opens, select, yes {; Enter avab osa taga olevad juhtumid} other {}}.',
  'funnel.column.step': 'Samm',
  'funnel.column.before': 'Siiani jõudis',
  'funnel.column.ofFirst': 'Kõigist avatutest',
  'funnel.chip': '{step}: {fate}',
};
