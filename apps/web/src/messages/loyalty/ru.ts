/** The words of the executive's page, in Russian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'page.loyalty': 'Лояльность',
  'metric.nps': 'Индекс рекомендаций (NPS)',
  'metric.retention': 'Удержание после обращения',
  'metric.referral_rate': 'Рекомендации после обращения',
  'loyalty.findings': 'Что важно знать',
  'loyalty.print': 'Печать или сохранение в PDF',
  'loyalty.print.short': 'Печать',
  'loyalty.compared': 'Каждое по каналам и командам',
  'loyalty.definitions': 'Что означают числа',
  'loyalty.printed': '{workspace} · {days} · по состоянию на {asOf}',
  'loyalty.printed.filter': '{dimension}: {names}',
  'loyalty.printed.all': 'без фильтров',

  'finding.noChange': 'Ничего не изменилось сверх случайного, в своих пределах остались: {metrics}.',
  'finding.tooLittle':
    'Здесь слишком мало, чтобы отличить изменение от случайности: до последнего нужны восемь полных дней, недель или месяцев.',
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
  'finding.where.channel': 'обращения через {channel}',
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
  'finding.afterHow.retention':
    'После неудачного обращения остаются {failed} клиентов, после гладкого {clean}.',
  'finding.afterHow.retention.recovered':
    'После неудачного обращения остаются {failed} клиентов, после исправленного {recovered}, после гладкого {clean}.',
  'finding.afterHow.nps': 'После неудачного обращения индекс рекомендаций {failed}, после гладкого {clean}.',
  'finding.afterHow.nps.recovered':
    'После неудачного обращения индекс рекомендаций {failed}, после исправленного {recovered}, после гладкого {clean}.',
  'finding.caveat.other': '{code}',
  'finding.caveat.not_complete': 'до конца прослежено {share}',
  'finding.caveat.evidence': 'сведения есть для {share}',
  'finding.caveat.source_partly': 'один из источников записывает это лишь отчасти',
  'finding.evidence': 'Подтверждение',
  'finding.evidence.of': 'Подтверждение: {sentence}',
  'finding.only': 'Только: {where}',
  'finding.notJudged': 'Не оценено:',
  'finding.notJudged.one': '{metric}. {because}',
  'finding.notJudged.too_few': 'Слишком мало полных отрезков для контрольных пределов.',

  'headline.limits': '{grain}, обычно {low} – {high}',

  'how.title.nps': 'Посоветуют ли они нас?',
  'how.title.retention': 'Остаются ли они?',
  'how.title.referral_rate': 'Приводят ли они других?',
  'how.title': 'Насколько лояльны клиенты после обращения?',
  'how.few': 'только {n}: слишком мало',
  'how.answer': 'После гладких обращений {clean}, после неудачных {failed}.',
  'how.answer.none': 'Их слишком мало для сравнения.',
  'how.key': 'Точка: значение. Линия: интервал 95 %. Кольцо: меньше 30, читать с осторожностью.',

  'map.title': 'Где кроется риск сарафанного радио?',
  'map.answer': 'Выше всего: {where}, {value} при {overall} в целом.',
  'map.answer.none': 'В каждом поле слишком мало обращений для сравнения.',

  'stories.title': 'Истории месяца',
  'stories.rule':
    'Выбраны по правилу, {days}. Худшая: наибольший риск сарафанного радио среди {moved, plural, one {# дела} few {# дел} many {# дел} other {# дела}}, где что-то произошло. Лучше всего исправленная: среди {recoveries, plural, one {# исправленного} few {# исправленных} many {# исправленных} other {# исправленного}} больше всего признаков хорошего исправления, затем наибольшее снижение риска.',
  'stories.worst': 'Худшая',
  'stories.recovered': 'Лучше всего исправленная',
  'stories.none.worst': 'В эти дни рассказать не о чем.',
  'stories.none.recovered': 'В эти дни ни одно неудачное обращение не было исправлено.',
  'stories.open': 'Читать обращение {id}',
  'story.line.what':
    '{reason}, канал {channel}, с {opened}: {contacts, plural, one {# контакт} few {# контакта} many {# контактов} other {# контакта}} клиента, {handoffs, plural, =0 {без передач} one {# передача} few {# передачи} many {# передач} other {# передачи}}.',
  'story.line.told':
    '{count, plural, =0 {Повторять ничего не пришлось.} one {Повторено # раз: {fields}.} few {Повторено # раза: {fields}.} many {Повторено # раз: {fields}.} other {Повторено # раза: {fields}.}}',
  'story.line.promises':
    '{made, plural, =0 {Ничего не обещали.} one {# обещание: {fates}.} few {# обещания: {fates}.} many {# обещаний: {fates}.} other {# обещания: {fates}.}}',
  'story.line.fate.on_time':
    '{count, plural, one {# выполнено в срок} few {# выполнены в срок} many {# выполнено в срок} other {# выполнено в срок}}',
  'story.line.fate.late':
    '{count, plural, one {# выполнено с опозданием} few {# выполнены с опозданием} many {# выполнено с опозданием} other {# выполнено с опозданием}}',
  'story.line.fate.broken':
    '{count, plural, one {# нарушено} few {# нарушены} many {# нарушено} other {# нарушено}}',
  'story.line.fate.pending':
    '{count, plural, one {у # срок не наступил} few {у # срок не наступил} many {у # срок не наступил} other {у # срок не наступил}}',
  'story.line.long': 'Длилось {duration}, самая долгая тишина {silence}.',
  'story.line.longSoFar': 'Открыто уже {duration}, самая долгая тишина {silence}.',
  'story.line.end.solved': 'Решено {day}, команда {team}; риск сарафанного радио {risk} из 100.',
  'story.line.end.open': 'Всё ещё открыто, команда {team}; риск сарафанного радио {risk} из 100.',
  'story.line.driver': 'Основная часть риска: {drivers}.',
  'story.line.recovery': 'Без исправления было бы {risk}.',
  'story.mini':
    'С {from} по {to}: {contacts, plural, one {# контакт} few {# контакта} many {# контактов} other {# контакта}} клиента, из них повторно {again}; {answers, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}} от нас; {broken, plural, =0 {обещания не нарушались} one {# нарушенное обещание} few {# нарушенных обещания} many {# нарушенных обещаний} other {# нарушенного обещания}}.',
};
