/** The words of the overview, in Russian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'overview.title': 'Как прошли заявки',
  show: 'Показать',
  'show.trend': 'Во времени',
  'show.ranking': 'По порядку',
  grain: 'Шаг по времени',
  'grain.DAY': 'День',
  'grain.WEEK': 'Неделя',
  'grain.MONTH': 'Месяц',
  'grain.QUARTER': 'Квартал',
  'grain.says.NONE': 'Весь период',
  'grain.says.DAY': 'По дням',
  'grain.says.WEEK': 'По неделям',
  'grain.says.MONTH': 'По месяцам',
  'grain.says.QUARTER': 'По кварталам',
  'grain.says.YEAR': 'По годам',
  'question.resolution_median': 'Сколько времени до решения?',
  'question.resolution_median.channel': 'Как быстро решают по каналам?',
  'question.resolution_median.team': 'Как быстро решают по командам?',
  'question.repeat_rate': 'Кому приходится обращаться снова?',
  'question.repeat_rate.channel': 'Кому приходится обращаться снова, по каналам?',
  'question.repeat_rate.team': 'Кому приходится обращаться снова, по командам?',
  'question.information_loss': 'Что теряется, когда заявку передают?',
  'question.information_loss.channel': 'Что теряется, по каналам?',
  'question.information_loss.team': 'Что теряется, по передающим командам?',
  'question.word_of_mouth_index': 'О каких заявках расскажут другим?',
  'question.word_of_mouth_index.channel': 'Где риск, по каналам?',
  'question.word_of_mouth_index.team': 'Где риск, по командам?',
  'answer.none': 'Слишком мало для сравнения.',
  'answer.single': '{name}: {value}.',
  'answer.among': '{sentence} Группы меньше n = {least} не называются.',
  'answer.alike.channel':
    'Явной разницы между каналами нет: {low} {lowValue}, {high} {highValue}, и их интервалы перекрываются.',
  'answer.alike.team':
    'Явной разницы между командами нет: {low} {lowValue}, {high} {highValue}, и их интервалы перекрываются.',
  'answer.differ.resolution_median': 'Дольше всего: {high}, {highValue}; быстрее всего: {low}, {lowValue}.',
  'answer.differ.repeat_rate':
    'Чаще всего обращаются снова: {high}, {highValue}; реже всего: {low}, {lowValue}.',
  'answer.differ.information_loss':
    'Больше всего теряется: {high}, {highValue}; меньше всего: {low}, {lowValue}.',
  'answer.differ.word_of_mouth_index':
    'Самый высокий риск: {high}, {highValue}; самый низкий: {low}, {lowValue}.',
  'ranked.few': 'только {n}',
  'pick.label': '{dimension}: линий не более {most}',
  'pick.says': '{shown} из {all}',
  'chart.hint':
    'Стрелки переходят от точки к точке и от линии к линии{opens, select, yes {; Enter открывает заявки за точкой} other {}}.',
};
