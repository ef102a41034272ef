const NUMBER =
  '(num(e|é)ros?|num\\.?|n ?[°º]\\.?|no\\.?|nr\\.?|nº|#|r(e|é)f(e|é)rences?|r(e|é)f\\.?s?|codes?|identifiant|id)';
const OF =
  "( (de|du|des|d'un|d'une|de la|de l'|de mon|de ma|de votre|d'|de notre|de cette|de ce|:) ?| d'| ?: ?|\\.? )";

export const numbered = (noun: string): string[] => [
  `${NUMBER}${OF}?(la |l'|mon |ma |votre )?(${noun})( ${NUMBER})?`,
  `(${noun}) ?(portant le |porte le |porte bien le |a pour |indique le |affiche le |: |dont le au |sous le |a le |avec le |est le )?${NUMBER}`,
];
