/** The words of the flow between teams, of one edge, and of the own team's sides, in Russian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'flow.title': 'От кого к кому переходят заявки?',
  'flow.answer':
    '{handoffs}, {pairs, plural, one {# пара} few {# пары} many {# пар} other {# пары}}; больше всего на пути {pair}: {most}.',
  'flow.show': 'Вид',
  'flow.show.sankey': 'Потоки',
  'flow.show.matrix': 'Матрица',
  'flow.corner': 'От кого (вниз), кому (вправо)',
  'flow.nothing': 'Передач нет',
  'flow.others': 'Остальные',
  'flow.others.says':
    '{pairs, plural, one {Ещё # пара} few {Ещё # пары} many {Ещё # пар} other {Ещё # пары}} вместе: {handoffs}.',
  'flow.others.note':
    'Показано самых больших потоков: {shown}. В «Остальных» {pairs, plural, one {# пара} few {# пары} many {# пар} other {# пары}}, {handoffs}; в матрице и в списке есть каждая.',
  'flow.matrix.leftOut':
    'Показаны самые загруженные; {count, plural, one {ещё # есть} few {ещё # есть} many {ещё # есть} other {ещё # есть}} в списке.',
  'flow.says': '{pair}: {handoffs}, потеряно {loss}, {points} сверх того, что теряется и так.',
  'flow.says.few': '{pair}: {handoffs}; слишком мало тех, где было что терять.',
  'flow.says.uncompared': '{pair}: {handoffs}, потеряно {loss}, сравнить не с чем.',
  'flow.uncoloured': 'Без цвета: неизвестно, теряется ли больше, чем без передачи. {because}',
  'flow.legend': 'Потеряно по сравнению с тем, что теряется без передачи:',
  'flow.step.less': 'меньше, более чем на 5 пунктов',
  'flow.step.alike': 'примерно столько же',
  'flow.step.more': 'на 5–15 пунктов больше',
  'flow.step.muchMore': 'на 15–30 больше',
  'flow.step.most': 'больше чем на 30',
  'flow.step.none': 'слишком мало данных',

  'edge.line': '{handoffs}; из известных полей ({known, number}) потеряно {lost, number}: {loss}.',
  'edge.line.few': '{handoffs}: меньше {minimum}, где было что терять, поэтому места в списке нет.',
  'edge.missing': 'С этими фильтрами и за этот период такой пары нет.',
  'edge.n': 'n = {n}',
  'edge.column.what': 'Что',
  'edge.column.here': 'На этом пути',
  'edge.column.overall': 'Все передачи',
  'edge.at': 'При передаче',
  'edge.afterwards': 'Что стало с клиентами',
  'edge.fields': 'Что теряется',
  'edge.fields.none': 'Ничего, что имело бы название, не потеряно.',
  'edge.field': '{share} ({count})',
  'edge.field.how':
    'спрошено снова {asked, number} · рассказано снова {given, number} · стёрто {cleared, number}',
  'edge.fact.loss': 'Потеряно известных полей',
  'edge.fact.excess': 'Сверх того, что теряется и так',
  'edge.fact.wait': 'Ожидание первого действия, медиана',
  'edge.fact.waitP90': 'Ожидание первого действия, каждое десятое дольше',
  'edge.fact.returnRate': 'Сразу возвращено',
  'edge.fact.orphans': 'Напомнили раньше, чем кто-то взялся',
  'edge.fact.droppedPromises': 'Потерянные обещания',
  'edge.fact.repeats': 'Потом обратились снова',
  'edge.fact.publicContacts': 'Потом написали публично',
  'edge.fact.rating': 'Оценка потом, доля шкалы',
  'edge.fact.lostCustomers': 'Потом ушли',
  'edge.cases': 'Передачи по одной',
  'edge.cases.all': 'Показать все: {handoffs}',

  side: 'Чьи передачи',
  'side.all': 'Все',
  'side.out': 'Что мы плохо передаём',
  'side.in': 'Что мы плохо получаем',
  own: 'Моя команда',
  'own.none': 'Выбрать мою команду',
  'own.is': 'Моя команда: {team}',
  'own.choose': 'Выберите выше свою команду; этот браузер её запомнит.',
  'side.finding.asked': '{to} снова спрашивает то, что {from} уже знает: {lost} из {known} полей{against}.',
  'side.finding.given':
    '{to} снова слышит от клиентов то, что {from} уже знает: {lost} из {known} полей{against}.',
  'side.finding.cleared': 'На пути {from} › {to} стирается известное: {lost} из {known} полей{against}.',
  'side.finding.unnamed': 'На пути {from} › {to} теряется {lost} из {known} полей{against}.',
  'side.finding.none': 'У команды {team} ни на одном пути нет достаточно передач, чтобы судить.',
  'side.finding.open': 'Посмотреть',
  'side.against.more': ', в {times, number, ::.0} раза больше обычного',
  'side.against.less': ', меньше обычного (в {times, number, ::.0} раза)',
  'side.against.alike': '; нельзя сказать, больше это обычного или меньше',
  'side.against.unknown': '',
  'side.whole.out':
    '{team} передаёт: {handoffs}; теряется {loss} ({interval}) известного. При всех передачах это {usual}.',
  'side.whole.in':
    '{team} получает: {handoffs}; теряется {loss} ({interval}) известного. При всех передачах это {usual}.',
};
