import type { LanguagePack } from '../language-pack.ts';
import { addresses, postalCodes } from './addresses.ts';
import { alreadyTold } from './already-told.ts';
import { asking } from './asking.ts';
import { conduct, notConduct } from './conduct.ts';
import { amounts, dates } from './dates-and-amounts.ts';
import { documents } from './documents.ts';
import { names } from './names.ts';
import { numberLabels } from './numbers.ts';
import { andWords, linkWords } from './words-beside-numbers.ts';

export const russian: LanguagePack = {
  functionWords: [
    'и',
    'в',
    'на',
    'не',
    'с',
    'что',
    'я',
    'мне',
    'вы',
    'вас',
    'вам',
    'мой',
    'моя',
    'мы',
    'у',
    'за',
    'по',
    'как',
    'это',
    'к',
    'но',
    'из',
    'от',
    'до',
    'уже',
    'где',
    'когда',
    'нет',
    'да',
    'здравствуйте',
    'спасибо',
    'пожалуйста',
    'добрый',
    'номер',
    'заказ',
    'договор',
  ],
  country: 'RU',
  numbers: { labels: numberLabels, links: linkWords, and: andWords },
  dates,
  amounts,
  addresses,
  postalCodes,
  names,
  documents,
  asking,
  alreadyTold,
  conduct,
  notConduct,
};
