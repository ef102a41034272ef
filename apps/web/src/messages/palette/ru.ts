/** The words of what is reached by its first letters, in Russian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  palette: 'Перейти, найти или сделать',
  'palette.placeholder': 'Страница, показатель, команда, номер заявки, действие …',
  'palette.offers': 'Найдено',
  'palette.found':
    '{count, plural, =0 {Ничего не найдено} one {Найден #} few {Найдено #} many {Найдено #} other {Найдено #}}',
  'palette.none': 'Ничего с таким именем. Хватит первых букв слов: «вре мед».',
  'palette.noCase': 'Заявки с номером «{id}» нет.',
  'palette.foot': '↑ ↓ выбрать · Enter открыть · Esc закрыть',
  'palette.group.recent': 'Выбрано недавно',
  'palette.group.case': 'Заявка',
  'palette.group.pages': 'Страницы',
  'palette.group.metrics': 'Показатели',
  'palette.group.filters': 'Фильтры',
  'palette.group.views': 'Сохранённые виды',
  'palette.group.actions': 'Действия',
  'palette.group.workspaces': 'Рабочие пространства',
  'palette.keys.go': 'g {letter}',
  'palette.now': 'сейчас',
  'palette.case': 'Заявка {id}',
  'palette.workspace': 'Рабочее пространство: {title}',
  'palette.filter': 'Фильтр · {dimension}: {name}',
  'palette.filter.remove': 'Снять фильтр · {dimension}: {name}',
  'palette.filter.clear': 'Снять все фильтры',
  'palette.period': 'Период: {period}',
  'palette.compare': 'Сравнение: {compare}',
  'palette.theme': 'Оформление: {theme}',
  'palette.language': 'Язык: {language}',
  'palette.explain': 'Объяснить изменение этого показателя',
  'palette.copy': 'Скопировать ссылку на этот вид',
  'palette.copied': 'Ссылка скопирована',
  'palette.notCopied': 'Браузер не разрешил: скопируйте адрес из адресной строки.',
};
