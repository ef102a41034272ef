/** The words of remarks on an answer, by their code, in Russian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'warning.other': '{sentence}',
  'warning.no_customers':
    'В этом журнале клиенты не названы: «{metric}» видит только то, что было внутри одной заявки.',
  'warning.evidence_blended':
    '«{metric}» для одних передач опирается на записанные факты, для других на сообщения: разделите по разрезу «Свидетельство», чтобы их не смешивать.',
  'warning.attribution_not_for_metric':
    'У заявки нет одного момента: «{metric}» засчитывается решившей команде.',
  'warning.sums_exceed_total': 'Одно и то же считается в нескольких группах, поэтому их сумма больше целого.',
  'warning.source_partly': 'Источник «{source}» поддерживает «{metric}» лишь отчасти: {because}.',
  'warning.source_not': 'Источник «{source}» не поддерживает «{metric}»: {because}.',
  'warning.dimension_not_for_metric': '«{metric}» так не делится и не фильтруется: {dimension}.',
  'warning.too_few_to_show': 'Числа о сотрудниках, за которыми стоит меньше {count}, не показываются.',
  'warning.groups_left_out':
    '{count, plural, one {Не показана # меньшая группа.} few {Не показаны # меньшие группы.} many {Не показаны # меньших групп.} other {Не показаны # меньшей группы.}}',
};
