import { acrossCommas } from '../../pattern.ts';
import type { LanguagePack } from '../language-pack.ts';
import { acknowledging } from './acknowledging.ts';
import { acting } from './acting.ts';
import { arguing, persuading } from './disagreeing.ts';
import { emptyPhrases } from './empty-phrases.ts';
import { excusing } from './excusing.ts';
import { apologising, owning } from './owning.ts';

export const conduct: LanguagePack['conduct'] = {
  acknowledgement: acrossCommas(acknowledging),
  apology: acrossCommas(apologising),
  ownership: acrossCommas(owning),
  next_step: acrossCommas(acting),
  excuse: acrossCommas(excusing),
  empty_phrase: acrossCommas(emptyPhrases),
  argument: acrossCommas(arguing),
  persuasion: acrossCommas(persuading),
};

export const notConduct: NonNullable<LanguagePack['notConduct']> = {
  acknowledgement: [
    'такого не должно было',
    'не (знаю|знаем|вижу|видим|понимаю|понимаем|представляю|слышу|согласен|согласна|согласны)',
    '(с|за|на) понимани\\p{L}+',
    'сами понимаете',
  ],
  // What was known already, or was not done, and what others did.
  next_step: [
    'если бы[^.!?]*',
    '(было|был|была|были) бы( \\p{L}+){0,2}',
    '(если|при) (хотите|желани\\p{L}+|необходимост\\p{L}+|нужно|надо)[^.!?]*',
    '\\p{L}+ (передал|рассказал|объяснил|сообщил|переслал)а? (мне|нам)',
    '(спасибо|благодар\\p{L}+)[^.!?]{0,12} что( \\p{L}+)? \\p{L}+ли',
    '(не|еще не|пока не) (отправлен|оформлен|зарегистрирован|создан|назначен|возвращен|отменен|выслан|отправил|оформил|получил)\\p{L}*',
    '(клининг|мастер|курьер|техник|система|сотрудник|партнер|водитель|перевозчик|датчик|оператор|вы|вами) (уже )?(зафиксировал|отметил|составил|написал|указал|подтвердил|сделал|оставил|отправил|проверил)\\p{L}*',
  ],
  apology: ['(жаль|сожале\\p{L}+)[^.!?]{0,30}(теря|потеря|расста|уход|отпуск)\\p{L}*'],
  ownership: [
    '(вы|ваш\\p{L}*)( \\p{L}+)? (сами|сам|сама) виноват\\p{L}*',
    'не (наш|моя|мо)\\p{L}* (вина|ошибка|проблема|ответственность)',
    'мы не виноваты',
  ],
  excuse: ['не (мы|нам) (беспоко|пережив)\\p{L}+'],
};
