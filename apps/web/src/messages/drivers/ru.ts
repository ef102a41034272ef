/** The words of what moves the risk of a case, in Russian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'risk.title': 'Риск сарафанного радио',
  'risk.scale': 'из 100, на {day}',
  'risk.probability': '%, на {day}',
  'risk.nothing': 'Не случилось ничего, о чём рассказали бы другим.',
  'risk.points': '{points, number, ::.0 sign-always}',
  'risk.calibrated':
    'Вероятность негативного публичного обращения, низшей оценки или ухода в течение 90 дней, по калибровке {version} на исходах этого рабочего пространства.',
  'risk.note': 'Баллы по шкале логарифма шансов; вместе с начальной точкой они дают риск.',
  'risk.eased': 'больше нет: {driver}',
};
