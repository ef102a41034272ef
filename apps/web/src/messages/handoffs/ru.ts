/** The words of handoffs and promises, in Russian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'handoffs.title': 'Где заявки переходят из рук в руки',
  'edges.title': 'Между кем теряется больше всего?',
  'edges.pair': '{from} › {to}',
  'edges.to.spoken': 'к',
  'edges.agent': '{agent} ({team})',
  'edges.someone': 'кто-то из команды {team}',
  'edges.from': 'От кого',
  'edges.to': 'Кому',
  'edges.rank': 'Место',
  'edges.tier.short': 'Уровень',
  'edges.open': 'Показать эти передачи',
  'edges.answer.none': 'Ни между кем нет достаточно передач для сравнения.',
  'edges.answer.only': '{pair}: теряется {loss} из того, что было известно.',
  'edges.answer.worst': 'Больше всего теряется на пути {pair}: {loss} из того, что было известно.',
  'edges.answer.alike':
    '{count, plural, one {# пара теряет} few {# пары теряют} many {# пар теряют} other {# пары теряют}} больше всего, и различить их нельзя; среди них {pair} ({loss}).',
  'edges.answer.baseline': '{said} От одного обращения к следующему без передачи — {baseline}.',
  'edges.column.edge': 'От кого, кому',
  'edges.column.n': 'Передачи',
  'edges.column.loss': 'Потеряно, с интервалом 95 %',
  'edges.column.excess': 'Сверх того, что теряется и так',
  'edges.column.returnRate': 'Сразу возвращено',
  'edges.column.orphans': 'Напомнили раньше, чем кто-\u2060то взялся',
  'edges.column.wait': 'Медиана ожидания',
  'edges.column.repeats': 'Клиент потом обратился снова',
  'edges.column.droppedPromises': 'Потерянные обещания',
  'edges.column.fields': 'Теряется чаще всего',
  'edges.field': '{field}\u00a0{count, number}',
  'edges.of': 'из {n}',
  'edges.points': '{points, number, ::.0 sign-except-zero} п. п.',
  'edges.believed': 'вероятно {points, number, ::.0 sign-except-zero}',
  'edges.believed.short': 'Сверх того, вероятно',
  'edges.tier':
    '{count, plural, =1 {Эта отличается от тех, что ниже} one {Эту # пару нельзя различить} few {Эти # пары нельзя различить} many {Эти # пар нельзя различить} other {Эти # пары нельзя различить}}',
  'edges.alike':
    '{count, plural, =1 {Одна пара} one {Эту # пару нельзя различить} few {Эти # пары нельзя различить} many {Эти # пар нельзя различить} other {Эти # пары нельзя различить}}',
  'edges.none': 'Ни у одной пары нет {minimum} передач, при которых могло что-то потеряться: порядка нет.',
  'edges.more': 'Показать остальные {count}',
  'edges.leftOut':
    '{count, plural, one {Ещё # не показана.} few {Ещё # не показаны.} many {Ещё # не показано.} other {Ещё # не показаны.}}',
  'edges.key':
    'Малая точка: как посчитано. Кольцо с линией: чему верить с оглядкой на другие пары, с интервалом 95 %. Тонкая черта: что теряется от обращения к обращению без передачи.',
  'edges.tooFew':
    '{count, plural, one {У # пары} few {У # пар} many {У # пар} other {У # пары}} менее {minimum} передач, при которых было что терять: слишком мало для порядка',
  'edges.tooFew.label': 'Пары, у которых слишком мало передач для порядка',
  'handoffs.worklist': 'Какие заявки не могут ждать?',
  'handoffs.promises': 'Какие обещания ждут исполнения?',
  'due.dueSoon': 'Какие сроки наступают в ближайшие два дня?',
  'due.overdue': 'Что просрочено?',
  'due.answer.dueSoon':
    '{count, plural, =0 {В ближайшие {hours} ч срок не наступает ни у чего.} one {В ближайшие {hours} ч наступает срок # обещания.} few {В ближайшие {hours} ч наступает срок # обещаний.} many {В ближайшие {hours} ч наступает срок # обещаний.} other {В ближайшие {hours} ч наступает срок # обещания.}}',
  'due.answer.overdue':
    '{count, plural, =0 {Ничего не просрочено.} one {# обещание просрочено и не выполнено.} few {# обещания просрочены и не выполнены.} many {# обещаний просрочено и не выполнено.} other {# обещания просрочены и не выполнены.}}',
  'due.answer.most': '{said} Из них {count, number} у команды {team}.',
  'due.answer.shown': '{said} Показаны ближайшие к текущему моменту: {shown}.',
  'due.foot':
    '{count, plural, one {# обещание} few {# обещания} many {# обещаний} other {# обещания}} · на {asOf} · независимо от периода',
  'due.column.what': 'Обещано',
  'due.column.due': 'Срок',
  'due.column.dueSoon': 'Осталось',
  'due.column.overdue': 'Опоздание',
  'due.column.team': 'У кого',
  'due.made': 'обещано командой {team}',
};
