/** Recognising the customer's feeling, effort or situation, and what a successor was passed on. */
const VERY =
  '((vraiment|tout à fait|effectivement|très|bien|pas|extrêmement|plus que|assez|franchement|particulièrement|parfaitement|clairement|si|tellement|fort|absolument|forcément|jamais|sûrement|certainement|trop|des plus) )*';
const BAD =
  '(décevante?|inacceptable|acceptable|normale?|agaçante?|frustrante?|désagréable|pénible|inquiétante?|stressante?|regrettable|légitime|compréhensible|longue?s?|difficile|inadmissible|gênante?|fatigante?|anormale?|rageante?|énervante?|éprouvante?|usante?|lassante?|dure?|triste|lourde?|angoissante?|contrariante?|embêtante?|ennuyeu(x|se)|embarrassante?|choquante?|déplorable|trop|agréable|drôle|confortable|facile|simple|évident|juste|rassurante?|à la hauteur|ce que vous|digne|sérieux|exaspérante?|injuste|inconfortable|un (calvaire|cauchemar|parcours du combattant))';
const PERIOD =
  '(minutes?|heures?|jours?|semaines?|mois|nuits?|ans?|appels?|mails?|messages?|relances?|visites?|fois)';
const COUNT =
  '(un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|plusieurs|autant de|tant de|toutes ces|\\d+)';
const RECORD =
  '(échanges?|messages?|mails?|e-?mails?|conversations?|historique|dossier|fil|discussion|courriers?|notes?|compte rendu|tout|réclamation|tchat|chat|ce que vous|ce qui|correspondance|demande|début)';

export const acknowledging: readonly string[] = [
  "(doit|a dû|doivent|ont dû|devait)( (vraiment|sûrement))* être ((vraiment|très|bien|assez|tellement|si|plus que|particulièrement|fort) )*\\p{L}+(ante?s?|ables?|eu(x|ses?)|ibles?|elle?s?)(?= ?[,.!;]|$| (pour|de|d'|que|à|après|quand|avec|sans))",
  '(use|lasse|fatigue|épuise|mine|agace|énerve|pèse)(nt)?(?= ?[,.!;]|$)',
  "(et |, )(j'ai|je viens de|ai)( (aussi|bien|déjà))* (tout |bien )?(lu|lire|relu|parcouru)( (tout|l'ensemble|tous|le fil|les|vos|votre))?",
  "vous (l'|les |nous l'|me l')(avez|aviez|êtes|étiez|avez bien|aviez bien) ?(été|dit|fait|précisé|écrit|donnée?|envoyée?|indiquée?|signalée?|mentionnée?)?(?= ?[,.!;]|$| (en effet|effectivement|clairement|dit))",
  "je (m'en|me|nous nous en) (doute|doutons)( (bien|que|fort|qu'|volontiers))*",
  "(j'ai|je viens d'|je viens de|j')( ?(hérité|hériter|récupéré|récupérer|repris|reprendre|reprends))( [^.!?\\n]{1,40}?)? (de|à|pour) [^.!?\\n]{1,25}?,? (et|qui|dont|donc)( [^.!?\\n]{0,30}?)? (note|notes|dit|précise|indique|message|résumé|expliqué|laissé|sais|lu|vu|parlé|transmis)",
  "(sa|ses|la|les|leur) (notes?|message|compte rendu|mot|résumé)( (de|du|d')( ?[\\p{L}-]+){1,2})? (précise|dit|indique|mentionne|explique|montre|parle|précisent|disent|indiquent|mentionnent)",
  // Donner raison.
  "(?<=(^|[.!?,\\n]\\s?|et |mais |oui,? |ah,? |oh,? ))(c'est vrai|c'est exact|c'est juste|vous dites vrai|bien vu|touché|je m'incline|très juste|c'est entendu, vous)(?=[ ,.!;]|$)(?! (que (le|la|les|votre|notre) (prix|tarif|forfait|contrat)|(\\p{L}+ ){0,3}(en rupture|fermée?|indisponible)))",
  '(vous avez|vous aviez|vous avez bien|vous marquez|vous touchez|vous soulevez|vous faites)( (tout à fait|entièrement|parfaitement|absolument|bien|totalement|mille fois|cent fois|eu|évidemment|pleinement|raison|un|là|une))+ ?(raison|point|vrai problème|bonne remarque|remarque (juste|pertinente)|point important)?(?<=(raison|point|remarque|problème|juste|pertinente|important))',
  "(tout|c'|il|elle|ça|cela|vous)( ?(y |l'|les ))?( ?(était|étaient|est|figurait|figure|avez|aviez|avait))( bien| déjà| effectivement)*( (là|dedans|écrit|dit|donné|indiqué|envoyé|joint|précisé|fourni|signalé|transmis|mentionné|demandé))?(?<=(tout y (était|est|figurait)|(effectivement|bien) (écrit|dit|donné|indiqué|envoyé|joint|précisé|fourni|signalé|transmis|mentionné|demandé|là)))",
  "vous (l'|les |nous |m'|nous l'|me l'|me les |nous les )*(avez|aviez)( (bien|en effet|effectivement|pourtant|déjà|clairement))+ (\\p{L}+e|donnée?s?|dit|écrit|envoyée?s?|fournie?s?|signalée?s?|demandée?s?|transmise?s?|joint|prévenus?|indiquée?s?|précisée?s?|expliquée?s?)(?! (des |un |une )?conditions)",
  '(vous êtes|vous avez)( (bien|parfaitement|tout à fait|pleinement|entièrement))* (dans votre (bon )?droit|en droit|fondée?|légitime|toutes les raisons|le droit|tout lieu|de quoi|des raisons)',
  "(il y a|vous avez) (largement |vraiment |bien |effectivement )?de quoi( \\p{L}+)? (râler|être|se|s'|vous|perdre|pester|rager|(s')?énerver|fulminer|en avoir|craquer|se fâcher|s'agacer|s'inquiéter|bondir)",
  // Ce que le client ressent.
  "(je|nous)( (vous|le|la|l'))* ?(comprends|comprenons|conçois|concevons|imagine|imaginons|mesure|mesurons|entends|entendons|ressens|partage|compatis|compatissons|reconnais|reconnaissons|admets|admettons|sens)( (bien|tout à fait|parfaitement|vraiment|très bien|aisément|sans peine|volontiers|pleinement|que|votre|vos|combien|à quel|l'|la|le|qu'|ce que|cela|votre))*(?=[ ,.!;']|$)(?! (que vous (voulez|parlez|demandez) (de|du) ))",
  "(je|nous)( (me|nous))?( (vous|le))? ?(rends|rendons|vois|voyons|constate|constatons|sais|savons|réalise|réalisons|remarque|note|lis|suis conscient|suis consciente|sommes conscients)( (bien|tout à fait|parfaitement|très bien|compte|pleinement|effectivement|d'ici))*( (que|qu'|combien|à quel|de|du|ce que|votre|l'|la (gêne|frustration|situation)|dans|comme))(?! (le |la |les |votre |l')?(paiement|facture|commande|colis|bouton|compte|ligne|contrat|numéro|écran|abonnement)( est| a| n'a|,|\\.|$))",
  `(c'est|ce n'est|ce ne sont|cela est|ce n'était|c'était|voilà qui est|ça n'est|cela n'est|tout (ça|cela) est|l'attente (est|a été)|la situation (est|a été)) ${VERY}${BAD}(?=[ ,.!;]|$)`,
  `(ça|cela|la semaine|la journée|l'attente|la nuit|ce|cette situation|tout (ça|cela))( (doit|a dû|a du|ont dû|n'a pas dû|n'a dû|n'est|peut|doivent))+( (être|avoir|vous|été|pas))* ${VERY}(${BAD}|inquiéter|agacer|énerver|peser|fatiguer|stresser|paraître|sembler|ressembler|coûter|gâcher)`,
  '(quelle|quel) (galère|histoire|attente|épreuve|déception|mésaventure|malchance|pagaille|plaie|journée|semaine|nuit|désagrément|ennui|parcours|calvaire|cauchemar|début|frustration|mauvaise surprise|manque de chance|gâchis|souci|situation|contretemps|poisse)(?! (est|dans|à|en|souhaitez|voulez|sera|avez))',
  "(n'importe qui|tout le monde|quiconque|moi aussi,? je|à votre place,? je|je)( [\\p{L}']+){0,2} (serait|serais|réagirait|réagirais|en aurait|en aurais)( [\\p{L}']+){0,3}(agacé|énervé|fâché|déçu|en colère|inquiet|furieux|assez|pareil|de même|la même chose|excédé)\\p{L}*",
  "(vous (devez|avez dû|deviez)) (être|vous sentir|en avoir|avoir|attendre|relancer|vous demander|trouver)( [\\p{L}']+){0,3}",
  "votre (agacement|inquiétude|colère|frustration|mécontentement|déception|impatience|désarroi|insatisfaction|lassitude|énervement|ressenti|exaspération|étonnement|désappointement|ras-le-bol|franchise|persévérance|peine|stress|fatigue|patience a|patience n'a|indignation|angoisse|embarras)(?! (est|sont) (important|notre))",
  "(c'est|bien|tout à fait|parfaitement) (légitime|compréhensible|à juste titre|naturel)|légitimement|à juste titre|on (le |vous )?(comprend|comprendrait)|ça se comprend|cela se comprend",
  `${COUNT} ${PERIOD}( [\\p{L}',-]+){0,6} (c'est|est|sont|au lieu|ce n'est|ça fait|cela fait)( [\\p{L}]+){0,2} (trop|long|beaucoup|inadmissible|inacceptable|bien trop|énorme|de|d'|interminable|pas (normal|acceptable|sérieux)|anormal)`,
  `(après|depuis|au bout de) (déjà )?(toutes ces|tous ces|${COUNT}) ${PERIOD}( (d'attente|de relances?|sans \\p{L}+|à attendre|d'appels))?(?=,)`,
  '(trop|bien trop|si|beaucoup trop) (longtemps|long|attendu|attendre|tardé|traîné)',
  "(vous (avez|n'auriez)|que vous|vous)( (déjà|dû|pas|jamais|avez|ayez|n'aviez|n'avez|n'auriez|n'avez pas|à))+( (dû|à|eu à))*( (nous|le|vous|l'|tout))* ?(relancer|attendre|répéter|rappeler|chercher|insister|redire|vous répéter|réclamer|écrire|courir|patienter|attendu|patienté|relancés?|écrit|appelés?|expliqué|prévenus?|signalé|subi|payé|fait (tout|votre|le nécessaire|ce qu))(?! (de|le) (contrat|conditions|régler))",
  "(personne|nul|aucun client) (ne )?(devrait|aime|n'aime|souhaite|mérite|n'aurait|a envie)",
  'avec (un|une|deux|trois|des|votre|vos) (bébé|enfants?|nouveau-né|nourrisson|jeunes? enfants?|petits?|personne âgée|invités|mariage|enterrement|animal|malade)',
  "merci (d'avoir|de (nous |m'|me |l'|vous être |nous l'|me l')*(avoir|être)|pour|de)( [\\p{L}']+){0,3} ?(pris (le temps|la peine)|expliqué|ces (explications|précisions)|votre (franchise|honnêteté|persévérance|signalement|explication|message (clair|détaillé)|ténacité)|été (claire?|patiente?|franche?)|tout (expliqué|détaillé|noté)|relancés?|rappelé que|insisté|alertés?|signalé|tenu bon)",
  "(ce n'est|ce n'était|c'est|on est|nous sommes)( (pas|clairement|vraiment|loin|bien|tout sauf))* ?(digne|à la hauteur|le service|l'accueil|ce que vous (attend|mérit|êtes en droit)|ce à quoi|de ce que|du service)\\p{L}*",
  "(je|nous) (suis|sommes)( (vraiment|sincèrement|bien|très|tout à fait))* (de tout c(œ|oe)ur|avec vous|de votre avis|d'accord avec vous|touchée?|peinée?s?|attristée?s?|sensible)",
  "(vous êtes|vous soyez|vous seriez)( (vraiment|très|à juste titre|si|tellement|à bout|plus que|légitimement))* (en colère|fâchée?|déçue?|inquiète?|agacée?|énervée?|mécontente?|excédée?|furieu(x|se)|frustrée?|à bout|pressée?|dans l'urgence|lassée?|désemparée?)",
  // Ce que le successeur a appris ou lu.
  "([\\p{L}-]+|mon collègue|ma collègue|mes collègues|il|elle|on|qui)( (m'a|m'ont|nous a|nous ont|m'avait|m'avaient|vient de (me|m'|nous)|viennent de (me|m'|nous)))( (tout|bien|déjà|longuement|rapidement|brièvement|tous|laissé|a))* ?(transmis|transmettre|expliquée?|informée?s?|passé|passer|briefée?s?|exposée?|résumée?|parlé|mise? au (courant|fait|parfum)|fait (part|suivre|un (point|résumé|topo))|racontée?|prévenue?s?|décrite?|signalée?|une note|des notes|un mot|un message|laissé (une|un|des|le|votre))(?! (votre (appel|demande) (au|à la)))",
  "(je|j'|nous)( (viens de|avons|ai|venons de|me suis|suis|ai pu|prends|reprends|vois|reprends))+( (bien|tout|attentivement|entièrement|l'ensemble de|remonté|en entier|intégralement|soigneusement|effectivement))* ?(lue?s?|lire|relue?s?|relire|parcourue?s?|parcourir|consultée?s?|consulter|repris|reprendre|pris connaissance|connaissance|remontée?|étudiée?|vu|retrouvée?|en main)( (de|à|tout|toute|tous|bien|attentivement|avec|sur|dans|par|le|la|les|l'|vos|votre|nos|notre|ses|son|mon|deux|trois|cette))*( ?[\\p{L}'-]+){0,3} ?" +
    RECORD,
  "(j'ai|nous avons|je dispose de|je retrouve)( (bien|tout|toute|déjà|ici|là))* (l'historique|le fil|l'échange|vos (messages|échanges|mails)|votre (histoire|historique)|le dossier complet|tout le dossier|sous les yeux)",
  "(je|nous) (vois|constate|lis|remarque|retrouve|trouve|relève|note)( (bien|effectivement|ici|en effet|dans \\p{L}+ \\p{L}+))*( (que|qu'|ici|d'après|dans)) ?(vous|votre|vos|l'historique|le dossier|le fil|les notes|les échanges|\\d+|deux|trois|quatre|plusieurs|on|rien|personne|nous|notre)",
  "(d'après|selon|dans) (les notes|le compte rendu|la note|le résumé|les échanges|l'historique) (de|du|d'|que|laissée?s?)",
  "je (prends la suite|reprends (le|votre) dossier|prends le relais)( [\\p{L}'-]+){0,3},? (qui|et|il|elle)( [\\p{L}']+){0,2} (parlé|expliqué|transmis|briefé|informé|tout|dit|résumé|raconté)",
];

export const notAcknowledging: readonly string[] = [
  "(nous|je)( (vous))? (remercions|remercie|sommes sensibles|apprécions)( [\\p{L}']+){0,4} (patience|compréhension|fidélité|confiance)",
  "(lorsque|quand|dès que|si|une fois que|après que) vous (avez|aurez|aviez|serez|êtes)( [\\p{L}']+){0,3}",
  "merci de (nous |me |m'|bien vouloir )*(indiquer|communiquer|préciser|envoyer|transmettre|confirmer|rappeler|donner|patienter)",
];
