/** The words of risk, exposure and calibration, in Russian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'risks.title': 'Как распределён риск?',
  'risks.answer': '{share} заявок ({interval}) под угрозой: их риск сарафанного радио не ниже {threshold}.',
  'risks.answer.probability':
    '{share} заявок ({interval}) под угрозой: вероятность, что о них расскажут другим, не ниже {threshold} %.',
  'risks.bin': '{from}–{to}',
  'risks.bin.probability': '{from}–{to} %',
  'risks.threshold': 'Под угрозой от {threshold}; ниже — нет.',
  'risks.from': 'Риск от',
  'risks.to': 'Риск до',
  'exposure.title': 'Сколько людей услышат о нас плохое?',
  'exposure.answer':
    'Клиенты могут рассказать стольким людям: {likely}, если верно предположение; не менее {low}, не более {high}.',
  'exposure.who': 'Людей',
  'exposure.low': 'не менее',
  'exposure.likely': 'вероятно',
  'exposure.high': 'не более',
  'exposure.assumed': 'услышат от клиентов, по предположению',
  'exposure.assumption':
    'Предположено, а не посчитано: клиент с риском 100 рассказывает кому-то: число людей от {low, number, ::.##} до {high, number, ::.##}, вероятнее всего {likely, number, ::.##}; при риске 10 — десятая часть этого. Эти значения найдены в опросах. Это настройка рабочего пространства «audience».',
  'exposure.assumption.set':
    'Предположено, а не посчитано: клиент с риском 100 рассказывает кому-то: число людей от {low, number, ::.##} до {high, number, ::.##}, вероятнее всего {likely, number, ::.##}; при риске 10 — десятая часть этого. Эти значения заданы для этого рабочего пространства настройкой «audience».',
  'exposure.observed': 'Посчитано: люди, которые могли видеть негативные публичные записи',
  'exposure.observed.of':
    'читатели {count, plural, one {# записи} few {# записей} many {# записей} other {# записи}}; никто не знает, сколько из них — одни и те же люди',
  'calibration.title': 'Подтверждает ли дальнейшее веса риска?',
  'calibration.answer.none':
    'Здесь по исходам ещё ничему не учились: риск — индекс с весами по умолчанию. Обучение запускается так:',
  'calibration.answer.refused':
    'Не подобрано: исходов слишком мало. Нужно {needed} заявок, за которыми что-то последовало, и столько же без; до тех пор риск остаётся индексом.',
  'calibration.answer.better':
    'На отложенных клиентах подобранные веса лучше, чем всегда называть среднее: на {skill}.',
  'calibration.answer.unclear':
    'На отложенных клиентах подобранные веса не лучше наверняка, чем всегда называть среднее: {skill}.',
  'calibration.answer.worse':
    'На отложенных клиентах подобранные веса хуже, чем всегда называть среднее: {skill}.',
  'calibration.command': 'npm run calibrate -- --workspace {workspace}',
  'calibration.foot':
    'версия {version} · {count, plural, one {# заявка} few {# заявки} many {# заявок} other {# заявки}} · на {asOf} · {left, plural, =0 {открытых окон нет} one {# не учтена, её 90 дней не прошли} few {# не учтены, их 90 дней не прошли} many {# не учтено, их 90 дней не прошли} other {# не учтены, их 90 дней не прошли}}',
  'calibration.auc': 'Различает (AUC; 0,5 — случайность, 1 — идеально)',
  'calibration.auc.value': '{value, number, ::.000}',
  'calibration.auc.interval': '{low, number, ::.000} – {high, number, ::.000}',
  'calibration.auc.defaults':
    'веса по умолчанию {value, number, ::.000} ({low, number, ::.000} – {high, number, ::.000})',
  'calibration.skill': 'Лучше среднего (выигрыш по Брайеру)',
  'calibration.brier': '; оценка Брайера {brier, number, ::.0000}',
  'calibration.drivers': 'Веса в баллах при полной силе фактора',
  'calibration.driver': 'Фактор',
  'calibration.default': 'По умолчанию',
  'calibration.fitted': 'Подобрано',
  'calibration.seen': 'Заявки',
  'calibration.baseline': 'начальная точка',
  'calibration.points': '{points, number, ::.00}',
  'calibration.held': 'удержан на 0',
  'calibration.reliability': 'Сказано и случилось: на пунктире это одно и то же',
  'calibration.said': 'Названная вероятность',
  'calibration.versions': 'Все версии, каждая сохранена',
  'calibration.version': 'Версия',
  'calibration.version.says': 'Версия {version}',
  'calibration.upTo': 'Обучено по',
  'calibration.cases': 'Заявки',
  'calibration.outcomes': 'С исходом',
  'calibration.byKind':
    'публично: {public}, низшая оценка или критик: {rating}, ушли: {churn}; у заявки может быть несколько',
  'calibration.state': 'Положение',
  'calibration.inUse': 'используется: риск по ней — вероятность',
  'calibration.notInUse': 'подобрана, не используется',
  'calibration.refused.other': 'отказ ({code})',
  'calibration.refused.too_few_outcomes': 'отказ: меньше {needed} исходов',
};
