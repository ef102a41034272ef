/** The words of what there is to know: changes, places, what customers do afterwards, where the risk is, in Russian. */
import type { Translated } from '../topic.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'finding.noChange': 'Ничего не изменилось сверх случайного, в своих пределах остались: {metrics}.',
  'finding.notBorneOut':
    'Сработало правило контрольной карты: {metrics}, но числа до и после не подтверждают изменения.',
  'finding.tooLittle':
    'Здесь слишком мало данных, чтобы отличить изменение от случайности: перед последним нужно восемь полных дней, недель или месяцев.',
  'finding.change.other': '«{title}»: {side, select, high {рост} other {снижение}} с {from} до {to}',
  'finding.change.resolution_median':
    'Медианное время решения {side, select, high {выросло} other {сократилось}} с {from} до {to}',
  'finding.change.repeat_rate':
    'Доля повторных обращений {side, select, high {выросла} other {снизилась}} с {from} до {to}',
  'finding.change.information_loss':
    'Потери сведений при передаче {side, select, high {выросли} other {снизились}} с {from} до {to}',
  'finding.change.word_of_mouth_index':
    'Риск сарафанного радио {side, select, high {вырос} other {снизился}} с {from} до {to}',
  'finding.change.nps': 'Индекс рекомендаций {side, select, high {вырос} other {снизился}} с {from} до {to}',
  'finding.change.retention':
    'Доля оставшихся клиентов {side, select, high {выросла} other {снизилась}} с {from} до {to}',
  'finding.change.NONE': '{moved}, начиная с: {since}. Это настоящее изменение',
  'finding.change.PREVIOUS_PERIOD':
    '{moved} по сравнению с прошлым периодом. Это настоящее изменение, заметное с: {since}',
  'finding.change.PREVIOUS_YEAR':
    '{moved} по сравнению с прошлым годом. Это настоящее изменение, заметное с: {since}',
  'finding.carried': '{sentence}; большая часть: {where}.',
  'finding.mix': '{sentence}; большей частью потому, что изменилась доля: {where}.',
  'finding.everywhere': '{sentence}; ни одна причина, ни один канал и ни одна команда не дают большей части.',
  'finding.where.channel': 'заявки через {channel}',
  'finding.where.pair': '{reason}, канал {channel}',
  'finding.place.other': '«{title}»: хуже всего {where}, {value} при {overall} в целом',
  'finding.place.resolution_median':
    'Дольше всего решения ждут здесь: {where}, {value} при {overall} в целом',
  'finding.place.repeat_rate': 'Чаще всего возвращаются здесь: {where}, {value} при {overall} в целом',
  'finding.place.information_loss':
    'Больше всего теряется при передаче здесь: {where}, {value} при {overall} в целом',
  'finding.place.word_of_mouth_index':
    'Риск сарафанного радио выше всего здесь: {where}, {value} при {overall} в целом',
  'finding.place.nps': 'Индекс рекомендаций ниже всего здесь: {where}, {value} при {overall} в целом',
  'finding.place.retention': 'Меньше всего клиентов остаётся здесь: {where}, {value} при {overall} в целом',
  'finding.place.alone': '{sentence}. Это отличается от всех остальных.',
  'finding.place.alike': '{sentence}. Неотличимо только ещё одно.',
  'finding.afterHow.retention': 'После неудачной заявки остаются {failed} клиентов, после гладкой {clean}.',
  'finding.afterHow.retention.recovered':
    'После неудачной заявки остаются {failed} клиентов, после исправленной {recovered}, после гладкой {clean}.',
  'finding.afterHow.nps': 'После неудачной заявки индекс рекомендаций {failed}, после гладкой {clean}.',
  'finding.afterHow.nps.recovered':
    'После неудачной заявки индекс рекомендаций {failed}, после исправленной {recovered}, после гладкой {clean}.',
  'finding.caveat.other': '{code}',
  'finding.caveat.not_complete': 'до конца прослежено {share}',
  'finding.caveat.evidence': 'сведения есть для {share}',
  'finding.caveat.source_partly': 'один из источников записывает это лишь отчасти',
  'finding.notJudged': 'Не оценено:',
  'finding.notJudged.one': '{metric}: {because}',
  'finding.notJudged.too_few': 'Слишком мало полных отрезков для контрольных границ.',

  'map.answer': 'Выше всего: {where}, {value} при {overall} в целом.',
  'map.answer.none': 'В каждом поле слишком мало заявок для сравнения.',
};
