/** The words of merging, taking out and erasing customers, in Russian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'customers.title': 'Клиенты',
  'customers.merge': 'Два идентификатора, один клиент',
  'customers.merge.sentence':
    'Отныне заявки обоих считаются заявками одного: повторы и последствия видны по обоим.',
  'customers.merge.from': 'Этот идентификатор',
  'customers.merge.into': 'принадлежит этому клиенту',
  'customers.merge.do': 'Объединить',
  'customers.merge.title': 'Объединить их в одного клиента?',
  'customers.merge.what':
    'Всё, что числится за {from}, отныне считается за {into}. На этой странице разделить их обратно нельзя.',
  'customers.merge.done': 'Теперь это один клиент.',
  'customers.take': 'Выдать клиенту всё, что о нём хранится',
  'customers.take.sentence':
    'Всё, что хранится под этим идентификатором, попадёт в файл: события, заявки, контакты, передачи, риск, заметки. Значения в нём — отпечатками, сотрудники — под номерами. Действие записывается в журнал.',
  'customers.take.who': 'Идентификатор обратившегося клиента',
  'customers.take.do': 'Сохранить в файл',
  'customers.take.done':
    '{events, plural, =0 {Под этим идентификатором ничего не хранится.} one {Сохранено: # событие} few {Сохранено: # события} many {Сохранено: # событий} other {Сохранено: # события}}{events, plural, =0 {} other {, {cases, plural, =0 {своих заявок нет} one {# заявка} few {# заявки} many {# заявок} other {# заявки}}.}}',
  'customers.erase': 'Забыть клиента',
  'customers.erase.sentence':
    'События и отпечатки исчезнут, и все числа пересчитаются. Повторная загрузка той же выгрузки их не вернёт.',
  'customers.erase.who': 'Идентификатор клиента',
  'customers.erase.do': 'Стереть',
  'customers.erase.title': 'Стереть этого клиента?',
  'customers.erase.what':
    'Исчезнут {events, plural, one {# событие} few {# события} many {# событий} other {# события}} клиента {customer}{ids, plural, =1 {} one { (у него # идентификатор)} few { (у него # идентификатора)} many { (у него # идентификаторов)} other { (у него # идентификатора)}} и отпечатки рассказанного, а с ними {cases, plural, =0 {ни одной заявки} one {# заявка} few {# заявки} many {# заявок} other {# заявки}}. Вернуть их нельзя.',
  'customers.erase.done': 'Стёрто.',
};
