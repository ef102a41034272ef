/** What makes a sentence a request for something; what it asks for is in asking.ts. */
const GIVE =
  '(communiquer|donner|indiquer|pr(e|é)ciser|confirmer|transmettre|envoyer|fournir|rappeler|dire|(e|é)peler|faire (parvenir|suivre|passer)|laisser|renvoyer|r(e|é)p(e|é)ter|joindre|partager|adresser|avoir|conna(i|î)tre|noter|citer|mentionner|prendre|obtenir|remettre|redonner|repr(e|é)ciser|reconfirmer|lire|relire|recopier|(e|é)crire|saisir|passer|retrouver|renseigner|compl(e|é)ter)';

export const requesting: readonly string[] = [
  "n'(avons|ai|y a|apparai?t|appara(i|î)t)( [\\p{L}]+)? (pas|aucune?|plus)( (de|d'|votre|le|la|l'|encore))* ?(e-?mail|mail|adresse|num(e|é)ro|t(e|é)l(e|é)phone|portable|r(e|é)f(e|é)rence|nom|courriel|code)",
  `(vous (pouvez|pourriez|pourrez|auriez|avez)|tu (peux|pourrais|as|aurais)|on peut|je peux|je pourrais|est-ce que (je|vous|on) (peux|pouvez|peut|pourrais|pourriez|auriez|avez)|serait-il possible|est-il possible|vous serait-il possible|possible|j'ai besoin|j'aurais besoin|je vous invite à|pensez à|n'oubliez pas de|ça vous d(e|é)range)( (de|d'|me|m'|nous|vous|bien|aussi|juste|encore|s'il vous pla(i|î)t|svp|à|le|la|les))*( ?${GIVE})?`,
  "(donne|donnez|dis|dites|envoie|envoyez|indique|indiquez|confirme|confirmez|rappelle|rappelez|pr(e|é)cise|pr(e|é)cisez|transmets|transmettez|communique|communiquez|laisse|laissez|redonne|redonnez|note|notez|renvoie|renvoyez|passe|passez|lis|lisez|(e|é)pelle|(e|é)pelez|recopiez|joignez|fournissez|(e|é)crivez|r(e|é)p(e|é)tez|renseignez)([- ](moi|nous|le|la|les|y|donc|svp|ici|juste|aussi|bien|plut(o|ô)t|simplement))*( (votre|vos|le|la|les|l'|un|une|ton|ta|tes|quel))",
  "(il|nous|me|ne|qu')( (me|nous|m'|manque|ne|n'|faut|faudrait|faudra|reste|resterait|manquerait))+( (plus|encore|juste|aussi|que|qu'|d'abord|donc|(e|é)galement))*( (à (conna(i|î)tre|noter|avoir)))?",
  "(j'|je |nous |on )(attends|attend|attendons|cherche|cherchons|souhaiterais|souhaiterions|voudrais|voudrions|aimerais|aimerions|recherche|aurai|aurais|aurions|ai|avons)( (besoin|juste|encore|aussi|(e|é)galement|simplement|toujours|bien|maintenant|il me))*( (de|du|d'|des|votre|vos|avoir|conna(i|î)tre|savoir|conna|le|la|un|une))(?= ?(votre|vos|num|la|le|l'|adresse|r(e|é)f|nom|date|une?|montant|conna|avoir))",
  "(,|:| |^)(svp|stp|s'il vous pla(i|î)t|s'il te pla(i|î)t|merci|je vous prie)[ .!)]*$",
  '(puis|pourrais|peux|pourrions|pouvons|peut)[- ](je|nous|on)( (vous|te|de nouveau|à nouveau|encore|avoir|juste))*( ?(demander|redemander|avoir|prendre|noter|conna(i|î)tre|r(e|é)cup(e|é)rer))?',
  '(sous|à|sur|dans|de|avec|pour|depuis|par)? ?(quel|quelle|quels|quelles)(?=[^.!]*(\\?|$))',
  "(c'est|c'(e|é)tait) (quoi|quel|quelle|combien|quand)",
  '(reste|manque|manquent|manquerait)( (à|encore|juste|plus que|seulement))*( (me|nous))?',
  "(afin|pour)( (de|que|d'))? ?([\\p{L}']+ ){1,6}(il (me|nous) faut|j'ai besoin|merci de|pouvez-vous|donnez|indiquez)",
  "(toujours|bien) (le|la|les|votre)( [\\p{L}'-]+){0,4} ?\\?",
];
