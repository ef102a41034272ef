/** "номер(а, ом) …", "№ …", "код …" before the noun. */
const NUMBER = '(номер\\p{L}*|№|n°|nr|no|код\\p{L}*|id|ид)';
/** "договор № …", "заказ номер …" after it. */
const AFTER = '(номер\\p{L}*|№|#|n|nr\\.?|no|id|под номер\\p{L}*|за номер\\p{L}*|за №|код\\p{L}*|:)';

export const numbered = (genitive: string, noun: string): string[] => [
  `${NUMBER} (моего |вашего |нашего |моей |вашей |мо[ей]\\p{L}* )?(${genitive})`,
  `(${noun}) ?(с |под |за )?${AFTER}( (номер\\p{L}*|№))?`,
];
