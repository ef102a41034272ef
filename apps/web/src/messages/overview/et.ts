/** The words of the overview, in Estonian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'overview.title': 'Kuidas juhtumid läksid',
  show: 'Näita',
  'show.trend': 'Ajas',
  'show.ranking': 'Järjestatult',
  grain: 'Üks punkt iga',
  'grain.DAY': 'Päev',
  'grain.WEEK': 'Nädal',
  'grain.MONTH': 'Kuu',
  'grain.QUARTER': 'Kvartal',
  'grain.says.NONE': 'Kogu ajavahemik',
  'grain.says.DAY': 'Päevade kaupa',
  'grain.says.WEEK': 'Nädalate kaupa',
  'grain.says.MONTH': 'Kuude kaupa',
  'grain.says.QUARTER': 'Kvartalite kaupa',
  'grain.says.YEAR': 'Aastate kaupa',
  'question.resolution_median': 'Kui kaua läheb lahendamiseni?',
  'question.resolution_median.channel': 'Kui kiiresti lahendatakse, kanalite kaupa?',
  'question.resolution_median.team': 'Kui kiiresti lahendatakse, tiimide kaupa?',
  'question.repeat_rate': 'Kes peab tagasi pöörduma?',
  'question.repeat_rate.channel': 'Kes peab tagasi pöörduma, kanalite kaupa?',
  'question.repeat_rate.team': 'Kes peab tagasi pöörduma, tiimide kaupa?',
  'question.information_loss': 'Mis läheb üleandmisel kaotsi?',
  'question.information_loss.channel': 'Mis läheb kaotsi, kanalite kaupa?',
  'question.information_loss.team': 'Mis läheb kaotsi, üleandvate tiimide kaupa?',
  'question.word_of_mouth_index': 'Millistest juhtumitest räägitakse teistele?',
  'question.word_of_mouth_index.channel': 'Kus on risk, kanalite kaupa?',
  'question.word_of_mouth_index.team': 'Kus on risk, tiimide kaupa?',
  'answer.none': 'Võrdlemiseks liiga vähe.',
  'answer.single': '{name}: {value}.',
  'answer.among': '{sentence} Väiksemaid kui n = {least} ei nimetata.',
  'answer.alike.channel':
    'Kanalite vahel pole selget erinevust: {low} {lowValue}, {high} {highValue} ja nende vahemikud kattuvad.',
  'answer.alike.team':
    'Tiimide vahel pole selget erinevust: {low} {lowValue}, {high} {highValue} ja nende vahemikud kattuvad.',
  'answer.differ.resolution_median': 'Kõige kauem: {high}, {highValue}; kõige kiiremini: {low}, {lowValue}.',
  'answer.differ.repeat_rate':
    'Kõige rohkem pöördub tagasi: {high}, {highValue}; kõige vähem: {low}, {lowValue}.',
  'answer.differ.information_loss':
    'Kõige rohkem läheb kaotsi: {high}, {highValue}; kõige vähem: {low}, {lowValue}.',
  'answer.differ.word_of_mouth_index': 'Suurim risk: {high}, {highValue}; väikseim: {low}, {lowValue}.',
  'ranked.few': 'ainult {n}',
  'pick.label': '{dimension}: kuni {most} joont',
  'pick.says': '{shown} / {all}',
  'chart.hint':
    'Nooleklahvid liiguvad punktilt punktile ja joonelt joonele{opens, select, yes {; Enter avab punkti taga olevad juhtumid} other {}}.',
};
