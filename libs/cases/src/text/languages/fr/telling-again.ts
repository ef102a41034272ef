/**
 * Telling again, built up from who, what, to whom, where and when: « je l'ai donné à votre collègue lundi », « c'est dans mon premier mail »,
 * « vous l'avez plus haut ». Only the past of information counts, never that of deeds (« je l'ai renvoyé »).
 */
const TOLD =
  '(dit|dits|dite|dites|donn(e|é)e?s?|(e|é)crite?s?|expliqu(e|é)e?s?|indiqu(e|é)e?s?|communiqu(e|é)e?s?|envoy(e|é)e?s?|transmise?s?|mentionn(e|é)e?s?|pr(e|é)cis(e|é)e?s?|signal(e|é)e?s?|r(e|é)p(e|é)t(e|é)e?s?|r(e|é)pondu|fournie?s?|racont(e|é)e?s?|dict(e|é)e?s?|demand(e|é)e?s?|confirm(e|é)e?s?|redite?s?|redonn(e|é)e?s?|d(e|é)taill(e|é)e?s?|expos(e|é)e?s?|d(e|é)crite?s?|renseign(e|é)e?s?|saisie?s?|not(e|é)e?s?|marqu(e|é)e?s?|r(e|é)clam(e|é)e?s?|stipul(e|é)|(e|é)nonc(e|é)e?s?|(e|é)pel(e|é)e?s?|cit(e|é)e?s?|formul(e|é)e?s?|point(e|é) du doigt|d(e|é)clar(e|é)e?s?|laiss(e|é)e?s?|pass(e|é)e?s?|remise?s?|jointe?s?|adress(e|é)e?s?|exprim(e|é)e?s?|pr(e|é)sent(e|é)e?s?|notifi(e|é)e?s?)';
/** Without what is handed over, which may be a parcel or a paper: told again only with what it was. */
const SAID =
  '(dite?s?|donn(e|é)e?s?|expliqu(e|é)e?s?|indiqu(e|é)e?s?|communiqu(e|é)e?s?|mentionn(e|é)e?s?|pr(e|é)cis(e|é)e?s?|signal(e|é)e?s?|r(e|é)p(e|é)t(e|é)e?s?|r(e|é)pondu|racont(e|é)e?s?|dict(e|é)e?s?|demand(e|é)e?s?|confirm(e|é)e?s?|redite?s?|redonn(e|é)e?s?|d(e|é)taill(e|é)e?s?|expos(e|é)e?s?|d(e|é)crite?s?|renseign(e|é)e?s?|r(e|é)clam(e|é)e?s?|(e|é)pel(e|é)e?s?|cit(e|é)e?s?|formul(e|é)e?s?|exprim(e|é)e?s?|pr(e|é)sent(e|é)e?s?)';
const THING =
  '(num(e|é)ros?|adresse|coordonn(e|é)es|r(e|é)f(e|é)rences?|nom|date|t(e|é)l(e|é)phone|portable|mobile|iban|rib|montant|code|infos?|informations?|renseignements?|(e|é)l(e|é)ments?|demande|r(e|é)clamation|histoire|probl(e|è)me|situation|chose|r(e|é)ponse|question|donn(e|é)es|dates?|identifiant)';
const WHAT = `(tout|toutes?|tous|tout (ca|ça|cela)|tout le reste|ça|cela|la m(e|ê)me (chose|demande|question|r(e|é)ponse)|les m(e|ê)mes? \\p{L}+|le m(e|ê)me \\p{L}+|(ce|cet|cette|ces|mon|ma|mes|le|la|les|l')( ?[\\p{L}-]+){0,2} ?${THING})`;
const DESK =
  '(coll(e|è)gues?|conseill(e|è|é)re?s?|agente?s?|op(e|é)rat(eur|rice)|technicien(ne)?|dame|monsieur|personne|(e|é)quipe|service|standard|accueil|guichet|guicheti(er|(e|è)re)|agence|boutique|magasin|comptoir|bot|chatbot|robot|assistant|syst(e|è)me|hotline|site|formulaire|employ(e|é)e?|responsable|interlocut(eur|rice)|livreur|chauffeur|pr(e|é)d(e|é)cesseur|secr(e|é)taire|secr(e|é)tariat)';
const WHOM = `((à|au|aux|a) ?(votre|vos|une?|l'|la|le|un autre|une autre|un de vos|une de vos|l'un de vos|l'une de vos|deux|trois)? ?([\\p{L}-]+ ){0,2}${DESK}s?|à \\p{L}+)`;
const WRITING =
  '(mails?|e-?mails?|messages?|courriers?|courriels?|lettres?|formulaire|conversation|chat|(e|é)changes?|discussion|fil|demande|d(e|é)claration|r(e|é)clamation|objet|historique|tchat|texte|premi(e|è)re (ligne|phrase)|signature|ligne|phrase|capture|bon|questionnaire|post)';
const WHERE = `((au|par) (t(e|é)l(e|é)phone|mail|e-?mail|courrier|chat|guichet|comptoir|formulaire|(e|é)crit|sms|oral|standard)|(dans|sur|via|en|au|à|par|lors) (de )?(mon|ma|mes|le|la|les|votre|vos|ce|cette|l'|du|un|une|l’|deux)? ?([\\p{L}-]+ ){0,3}(${WRITING}|site|appli(cation)?|agence|boutique|magasin|accueil|guichet|comptoir|d(e|é)but|d(e|é)part|appel|r(e|é)pondeur|ligne|dossier|espace client))`;
const EARLIER =
  "(hier|avant-hier|ce matin|tout à l'heure|auparavant|pr(e|é)c(e|é)demment|plus haut|ci-dessus|plus t(o|ô)t|la semaine derni(e|è)re|le mois dernier|la derni(e|è)re fois|la premi(e|è)re fois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|il y a( [\\p{L}\\d]+){1,3}|d(e|è)s le d(e|é)but|depuis le d(e|é)but|au d(e|é)but|au d(e|é)part|d'embl(e|é)e|juste avant|à l'instant|à l'ouverture|en (d(e|é)but|ouvrant|commandant|r(e|é)servant|d(e|é)clarant|appelant)|lors d\\p{L}*|quand (j'ai|je)|(deux|trois|quatre|cinq|dix|cent|mille|plusieurs|maintes|\\d+) fois|à (plusieurs|maintes|de nombreuses) reprises|pourtant|bien avant)";
const STEP = "( [\\p{L}'’,-]+){0,5}";
const I =
  "(j'|je |nous |on )((vous |te |lui |leur |le |la |les |l'|en |y |tout ))*(ai|avais|avons|a|avions)( (d(e|é)jà|pourtant|bien|tout|clairement|justement|(e|é)galement|aussi|encore|toujours|explicitement|express(e|é)ment|tous|toutes|vous|deux fois|dit et re))*";
const ORDINAL =
  '(deuxi(e|è)me|troisi(e|è)me|quatri(e|è)me|cinqui(e|è)me|sixi(e|è)me|dixi(e|è)me|(e|é)?ni(e|è)me|centi(e|è)me|seconde?|2(e|ème|eme|nde?)|3(e|ème|eme)|4(e|ème|eme)|5(e|ème|eme)|\\d+(e|ème|eme))';
const ADVERB =
  '( (tout|bien|d(e|é)jà|juste|pourtant|(e|é)crite?s?|indiqu(e|é)e?s?|mentionn(e|é)e?s?|not(e|é)e?s?|jointe?s?|marqu(e|é)e?s?|donn(e|é)e?s?|pr(e|é)cis(e|é)e?s?|clairement|là|noir sur blanc|expliqu(e|é)e?s?|toujours|encore|tous|toutes|les deux|d(e|é)taill(e|é)e?s?|sp(e|é)cifi(e|é)e?s?|renseign(e|é)e?s?|aussi))*';

export const toldAgain: readonly string[] = [
  "(je|on|nous) (le |la |les |vous le |vous la |l')(demande|redemande|répète|redis|dis|réclame|exige|maintiens|confirme|veux|souhaite)( (encore|toujours|à nouveau|de nouveau|une fois de plus|encore une fois))",
  "(la|les|ma|mes) (toute )?(premi(e|è)res?|deux premi(e|è)res|derni(e|è)re|seules?) (choses?|phrases?|lignes?|infos?) que (je|j'|nous)",
  '(comme|ainsi que) (d(e|é)j(à|a) )?(donn(e|é)|fourni|transmis|communiqu(e|é)|(e|é)crit|dit|indiqu(e|é)|not(e|é))e?s?(?= ?[,.!;)]|$| (plus haut|avant|hier|au d(e|é)but|pr(e|é)c(e|é)demment|d(e|é)j(à|a)))',
  "(j'ai|j'avais|je l'ai|nous avons|c'(e|é)tait)( (d(e|é)jà|pourtant|assez|on ne peut plus|parfaitement|bien|toujours))* ((e|é)t(e|é) )?(tr(e|è)s |assez |parfaitement )?claire?s?( (là-dessus|sur ce point|d(e|è)s le d(e|é)but))?",
  "(la|le|les) m(e|ê)mes? (que|qu')( [\\p{L}'-]+){0,3} ?(tout à l'heure|avant|ci-dessus|plus haut|hier|au d(e|é)but|la derni(e|è)re fois|toujours|depuis le d(e|é)but|au-dessus|pr(e|é)c(e|é)demment|j'ai|je vous|donn\\p{L}*|dans mon)",
  '(toujours|encore) (le|la|les) m(e|ê)mes?(?= ?[,.:!;]|$)',
  "(là|l(à|a)) où je (l'|les |vous l'|vous les )?(ai|avais) (mise?s?|donn(e|é)e?s?|(e|é)crite?s?|laiss(e|é)e?s?|indiqu(e|é)e?s?)",
  "(en )(remontant|relisant|scrollant|lisant|regardant|faisant d(e|é)filer)( (un peu|mes?|mon|ma|le|la|les|plus haut|l'|cette|simplement|juste))*",
  "(si vous|vous n'avez qu'à|il (vous )?suffit de|il suffirait de|suffit de|faut) ?(aviez |avez |lisiez|lire|lu|relire|remonter|regarder|remontiez|relisiez)( (bien|un peu|mes?|mon|ma|vraiment|le|la|les|plus haut|l'|cette))*(?! (la notice|le contrat|les conditions|le mode))",
  "(perroquet|disque ray(e|é)|bis repetita|d(e|é)j(à|a)[- ]vu|rebelote|cf\\.? supra|voir supra|idem|je maintiens|je persiste|et je signe|tourne(r|z)? en rond|on tourne en rond|encore et toujours|m(e|ê)me r(e|é)ponse|m(e|ê)me demande|m(e|ê)mes infos?|c'est reparti|c'est (e|é)crit(?! (dans (le|les|votre)|sur (le|votre)))|tout (est|y est) (là|e|é)crit|tout est là)",
  "(c'(e|é)tait|c'est) (m(e|ê)me )?(litt(e|é)ralement )?(ma|mon|la|le) (toute |tout )?(premi(e|è)re|premier) (phrase|ligne|chose|mot|message|question|demande)",
  "la (toute )?premi(e|è)re chose que (j'ai|je vous ai)",
  '(encore|d(e|é)j(à|a)) (un|une|le|la) (deuxi(e|è)me|troisi(e|è)me|quatri(e|è)me|autre)? ?(personne|conseill\\p{L}+|coll(e|è)gue|agent|fois)? ?qui (me )?(demande|redemande|pose)',
  "vous (me |m')( ?l'|les )?(avez d(e|é)jà|redemandez|demandez encore|reposez|demandez (à nouveau|de nouveau|une (deuxi|troisi|seconde)))\\p{L}*",
  // J'ai dit, à qui, quoi, où, quand.
  `${I} d(e|é)jà( (tout|bien|vous|pourtant))* ${TOLD}`,
  `${I} ${SAID}( ${WHAT})?( ${WHOM})?${STEP},? (${EARLIER}|${WHERE})`,
  `(${I} ${TOLD} ${WHAT}|(je |j'|nous )((vous|lui|leur|le|la|les|tout) |l')+(ai|avais|avons)( (d(e|é)jà|bien|pourtant|aussi))* ${TOLD})( ${WHOM})?${STEP},? (${EARLIER}|${WHERE})`,
  `(je |j'|nous )((vous|lui|leur|le|la|les|tout) |l')+(ai|avais|avons)( (bien|pourtant|tout|clairement|aussi))* ${TOLD} (${WHOM}|${WHAT}|pourtant|d(e|é)jà)`,
  `${I} ${TOLD} ${WHAT}( ${WHOM})`,
  `${I} ${TOLD}( ${WHOM}) ${WHAT}`,
  `(je |j'|nous )((vous) |l')+(ai|avais|avons)( (bien|pourtant|d(e|é)jà|clairement))* (dit|(e|é)crit|pr(e|é)cis(e|é)|demand(e|é)|expliqu(e|é)|indiqu(e|é)|r(e|é)p(e|é)t(e|é)) (que|qu'|de|non|ce que|où|comment|pourquoi)`,
  `(j'ai|nous avons|j'avais) (bien |pourtant |clairement )?(dit|(e|é)crit|demand(e|é)|r(e|é)clam(e|é)) (que je|que nous|non|rembours|un remboursement|la r(e|é)siliation|l'annulation|que c'(e|é)tait)`,
  `(j'ai|je l'ai|nous avons|nous l'avons|nous vous avons|je vous ai)( d(e|é)jà| pourtant| bien)? ${TOLD}( [\\p{L}'-]+){0,6} ((et|puis|ainsi que|aussi|comme) )(au|sur|par|dans|à|en|lors)`,
  `(pr(e|é)sent(e|é)|fait|formul(e|é)|adress(e|é)|d(e|é)pos(e|é)|envoy(e|é)|pos(e|é)|eu|re(c|ç)u)( d(e|é)jà)? (la|cette|une) m(e|ê)me (demande|question|r(e|é)clamation|requ(e|ê)te)`,
  // Comme dit.
  `(comme|ainsi que|tel que|ce que|c'est ce que|voilà ce que) (je |j'|nous |on )((vous |te |le |l'|lui |leur |y |en ))*(ai|avais|avons|a|avions)?( (d(e|é)jà|bien|pourtant|tout|toujours))* ?(${TOLD}|dis|disais|(e|é)cris|(e|é)crivais|explique|expliquais|indiquais|pr(e|é)cisais|mentionnais|r(e|é)p(e|è)te|demandais|demande|signalais)`,
  `(comme|ainsi que) (d(e|é)jà |pr(e|é)c(e|é)demment |je vous l'ai |bien |pourtant )*(dit|indiqu(e|é)|pr(e|é)cis(e|é)|mentionn(e|é)|expliqu(e|é)|(e|é)crit|signal(e|é)|demand(e|é)|r(e|é)clam(e|é)|annonc(e|é)|communiqu(e|é)|not(e|é)|expos(e|é)|d(e|é)crit|fourni|transmis)e?s?(?! (dans (votre|vos|le (contrat|catalogue|mode)|les (conditions|cgv))|sur (votre|vos|le site)|par (votre|vos)))`,
  // Où cela se trouve.
  `(c'est|c'(e|é)tait|il est|elle est|ils sont|elles sont|tout est|tout y est|tout (e|é)tait|elle (e|é)tait|il (e|é)tait|ils (e|é)taient|figurent?|figurait|se trouvent?|est|sont|(e|é)tait|(e|é)taient|apparai?t|reste)${ADVERB} (dans|en|à|sur|au)( (mon|ma|mes|le|la|les|notre|ce|cette|cet|l'|tout|votre))*( ?[\\p{L}'-]+){0,3} ?${WRITING}`,
  `(c'est|il est|elle est|ils sont|elles sont|tout est|tout y est|l'a|les a|est|sont|figurent?|l'avez|les avez)${ADVERB} (juste |un peu |bien |là |quelques (lignes|messages) |deux (lignes|messages) |trois (lignes|messages) )*(au-dessus|ci-dessus|plus haut|en haut|au d(e|é)but|au tout d(e|é)but|en t(e|ê)te)`,
  `(quelques|deux|trois|quatre|\\d+) (lignes?|messages?|mails?|r(e|é)ponses?) (plus haut|au-dessus|avant|plus t(o|ô)t|ci-dessus)`,
  `(le reste|la r(e|é)ponse|l'info(rmation)?|${THING})( [\\p{L}'-]+){0,3} (figurent?|est|sont|se trouvent?|y est|y sont)( (d(e|é)jà|bien|tout|(e|é)crite?s?|not(e|é)e?s?|indiqu(e|é)e?s?))* (dans|sur|en|plus haut|au-dessus|ci-dessus|au d(e|é)but|noir sur blanc)`,
  `(re)?(lisez|voyez|regardez|parcourez|consultez|lire|voir|reprenez|remontez|scrollez|v(e|é)rifiez|allez voir|jetez un (œ|oe)il)( (donc|juste|bien|svp|à|aux?|dans|sur|un peu|simplement|attentivement|d'abord))*( (mon|ma|mes|le|la|les|notre|nos|l'|ce que|cet?|cette))* ?((tout )?(premier|pr(e|é)c(e|é)dent|dernier|premi(e|è)re|pr(e|é)c(e|é)dente|derni(e|è)re|d(e|é)but (de|du|de la)) )?(messages?|mails?|e-?mails?|courriers?|courriel|historique|conversation|discussion|fil|(e|é)changes?|j'ai (e|é)crit|je vous ai (e|é)crit|tchat|chat|plus haut|au-dessus|ci-dessus|haut|dossier avant)(?! (d'erreur|de confirmation|ci-joint|d'accueil))`,
  `(voir|cf\\.?|cfr|suivant|selon|conform(e|é)ment à|d'apr(e|è)s) (mon|ma|mes) ([\\p{L}-]+ ){0,2}${WRITING}`,
  "dans (mon|mes|ma) (tout |deux |trois )?(premiers?|premi(e|è)re|pr(e|é)c(e|é)dents?|pr(e|é)c(e|é)dente|derni(er|ers|(e|è)re)|initiale?)? ?(mails?|messages?|courriers?|appel|e-?mails?|courriels?|lettre|demande|d(e|é)claration|formulaire|r(e|é)clamation)( (pr(e|é)c(e|é)dents?|initiale?|d'hier|de lundi|du d(e|é)but))?",
  // Vous l'avez.
  "(?<!(si|quand|dès que|lorsque|que|est-ce que|puisque) )vous (l'|les |le |en |y |devez |devriez |avez |disposez )*(avez|l'avoir|les avoir|avoir|d(e|é)tenez|connaissez|poss(e|é)dez)( (d(e|é)jà|pourtant|bien|tout|toutes?|tous|les deux|encore|plus haut|sous les yeux|dans|ça|cela|ci-dessus|au-dessus|en votre possession|mon num(e|é)ro|mes coordonn(e|é)es|mon adresse|mon (mail|nom|iban)|mes infos?|l'info|cette info\\p{L}*|ces infos?\\p{L}*))+(?! (promis|dit|indiqu|fait|re(c|ç)u la photo|annonc|assur|factur|pr(e|é)lev))",
  `(votre|vos|le|la|l'|mon|un|une) ?([\\p{L}-]+ ){0,2}${DESK}s?( [\\p{L}-]+)?( (a|ont|poss(e|è)dent?|conna(i|î)t|connaissent|d(e|é)tien(t|nent)|doit|devrait|devraient|doivent|l'a|les a|en a|avait|l'avait))+( (d(e|é)jà|tout|pourtant|bien|tout (ça|cela)|not(e|é)|l'avoir|les avoir|avoir|pris|enregistr(e|é)|toutes? (mes|les|ces) \\p{L}+|(mon|ma|mes) ${THING}|tout not(e|é)|tous (mes|les) \\p{L}+))+`,
  "(\\p{L}+|elle|il|votre coll(e|è)gue( \\p{L}+)?) (a|avait|l'a|les a) (tout |bien |d(e|é)jà )*not(e|é)",
  `(tout|c'|ça|cela|elle|il|ils|elles|num(e|é)ro|adresse)( )?(est|sont|doit (e|ê)tre|devrait (e|ê)tre|devraient (e|ê)tre|figure|figurent)( (d(e|é)jà|tout|pourtant|bien|encore))* (dans (votre|vos|mon|le) (syst(e|è)me|dossier|fichiers?|base|fiche|ordinateur|compte client|logiciel)|chez vous|enregistr(e|é)|au dossier)`,
  // Faire redire.
  `(do(is|it)|faut|faudra|faut-il|va|vais|oblig(e|é)e?|fais|faites|fait|fasse|marre|assez|envie|force|las(se)?|fatigu(e|é)e?|(e|é)puis(e|é)e?|arr(e|ê)tez|cesse|passe mon temps|recommence|pas|plus|jamais|refuse)( [\\p{L}',-]+){0,5} (r(e|é)p(e|é)ter|redire|r(e|é)expliquer|redonner|r(e|é)(e|é)crire|recommencer|retaper|r(e|é)p(e|è)te|reprendre|repartir de z(e|é)ro|re-?pr(e|é)ciser|renvoyer (encore|la m(e|ê)me))`,
  "(je|j')( (me|vous|le|la|les|te|l'))* ?(r(e|é)p(e|è|é)te|redis|redonne|r(e|é)explique|r(e|é)(e|é)cris|repr(e|é)cise)(?= |,|:|\\.|!|$)",
  `(pour la|c'est la|ça fait la|la|c'est le|le|au|mon|une|encore une) ${ORDINAL} (fois|message|mail|appel|courrier|relance|conseill\\p{L}+|personne|coll(e|è)gue|demande)(?! (ce mois|cette (ann(e|é)e|semaine)|ce trimestre|depuis|en \\p{L}+ (mois|jours|semaines|an)|que (le|la|les|mon|ma|l'|ça|cela|vous)|de (l'ann(e|é)e|la semaine|suite)))`,
  `${ORDINAL} (message|mail|appel|courrier|demande|relance),? (la |une |pour la )?(m(e|ê)me|identique|toujours)`,
  "combien de fois( [\\p{L}'-]+){0,5} (dire|r(e|é)p(e|é)ter|donner|expliquer|redire|demander|(e|é)crire|envoyer|vous|l'|le|la|redemander)",
  '(encore|à nouveau|de nouveau|une fois de plus|une fois encore|encore une fois|je redis)( donc)? ?[,:](?= )',
  '(toujours|encore) (la|le|les) m(e|ê)mes? (demande|r(e|é)ponse|num(e|é)ro|adresse|question|souhait|chose|histoire|refrain|infos?)',
  "(m(e|ê)me|identique) (demande|r(e|é)ponse|num(e|é)ro|adresse|r(e|é)f(e|é)rence|question|infos?|chose)( [\\p{L}'-]+)? (que|qu'|plus haut|ci-dessus|qu'avant|hier|depuis)",
  "(vous|on|elle|il|votre coll(e|è)gue|vos coll(e|è)gues|votre (syst(e|è)me|bot))( (me|m'|nous|l'|le|la|les|vous))*( ?(avez|a|ont|demandez|redemandez|redemande|demande|repose[rz]?|reposez))+( (me|l'|le|la|d(e|é)jà))*( ?(pos(e|é)|demand(e|é)|redemand(e|é)))?( (la|les|le) m(e|ê)mes? [\\p{L}]+| d(e|é)jà (demand(e|é)|pos(e|é))| encore (le|la|mon|ma|une fois)| (ça|cela) (d(e|é)jà|deux fois|encore))",
  "(est-ce que |ne )?(vous|quelqu'un|personne|on)( [\\p{L}',-]+){0,4} (lisez|lit|lisent|(e|é)coute|(e|é)coutez|lu|notez|communiquez|communiquent|(se |vous )(parle|parlez|parlent|transmet\\p{L}*|lisent|concert\\p{L}*))( [\\p{L}'-]+){0,3}",
  '(lisez|(e|é)coutez|notez|communiquez|parlez|concertez)-vous( (jamais|vraiment|parfois|donc|entre vous|les messages|mes messages|ce qu|ce que))*',
  '(ne vous|vous ne vous|vous vous|on ne se|ne se) (parlez|parle|transmettez|concertez|communiquez|transmet)(-vous)?( (donc|pas|jamais|jamais rien|rien|entre vous|entre))*',
  "qu'est-ce que (je viens de|j'ai) (dit|dire|(e|é)crire?|(e|é)crit|demand(e|é|er)|donn(e|é|er))",
  "(je|j'|nous) ?((viens|venons)( (juste|tout juste|à l'instant|pourtant|bien))*) (de|d')( ?(vous|le|la|les|lui|l'|te|en))* ?(dire|donner|communiquer|envoyer le|expliquer|(e|é)crire|indiquer|transmettre|pr(e|é)ciser|r(e|é)pondre|dicter|fournir|mentionner|faire)(?! (un|une|mes) (achat|commande))",
  "(rien|n'a|pas|il|elle|num(e|é)ro|adresse|avis|r(e|é)ponse|demande)( [\\p{L}']+){0,2} (n'a|ont|n'ont|pas|a)( pas)? (chang(e|é)|boug(e|é)|vari(e|é))e?s?( d'avis)?( depuis)?",
];

export const notToldAgain: readonly string[] = [
  `${ORDINAL} fois (ce mois|cette (ann(e|é)e|semaine)|ce trimestre|depuis|en \\p{L}+ (mois|jours|semaines|an)|que (le|la|les|mon|ma|l'|ça|cela|vous)|de (l'ann(e|é)e|la semaine|suite))`,
  '(?<!d(e|é)jà )(envoy(e|é)|adress(e|é)|transmis|post(e|é)|remis|d(e|é)pos(e|é))e?s? (le|la|les|un|une|mon|ma|mes) (bons?|lettre|ordonnance|dossier|colis|paquet|photos?|justificatifs?|facture|documents?|papiers?|formulaire|ch(e|è)que|attestation|certificat|contrat|pi(e|è)ces?|constat|recommand(e|é))',
  "(avait|avez|avaient|aviez|a|ont|m'a|m'avait|m'avez|m'aviez|m'ont|nous a|nous aviez|nous avez) (d(e|é)jà |pourtant |bien |clairement )*(dit|promis|assur(e|é)|indiqu(e|é)|annonc(e|é)|expliqu(e|é)|inform(e|é)|garanti|affirm(e|é)|conseill(e|é)|confirm(e|é)) (que|qu')( [\\p{L}'-]+){0,8}",
  "(guichetier|conseill(er|(e|è)re)|vendeur|vendeuse|coll(e|è)gue|technicien|livreur|agent)( [\\p{L}'-]+){0,2} (m'|nous |avait|a|m'a|m'avait|nous a)( ?(d(e|é)jà|bien|avait|a))* ?(dit|promis|assur(e|é)|indiqu(e|é)|annonc(e|é)|expliqu(e|é)|inform(e|é))( [\\p{L}'-]+){0,8}",
  "d(e|é)jà (tout |bien |deux fois |plusieurs fois )*(fait|pay(e|é)|r(e|é)gl(e|é)|essay(e|é)|test(e|é)|v(e|é)rifi(e|é)|appel(e|é)|red(e|é)marr(e|é)|rembours(e|é)|chang(e|é)|attendu|re(c|ç)u|command(e|é)|pris|eu|perdu|v(e|é)cu|regard(e|é)|relanc(e|é) (mon|son|l'))\\p{L}*",
  "(mon|ma|mes|sa|son) (mari|femme|s(œ|oe)ur|fr(e|è)re|m(e|è)re|p(e|è)re|voisine?|fils|fille|amie?|conjointe?|compagne|compagnon|banque|assureur|avocat|m(e|é)decin|bailleur|propri(e|é)taire|syndic)( [\\p{L}',-]+){0,4} (d(e|é)jà|dit|donn(e|é)|expliqu(e|é)|parl(e|é)|racont(e|é)|demand(e|é))( [\\p{L}'-]+){0,2}",
  '(comme|ainsi que) (indiqu(e|é)|annonc(e|é)|pr(e|é)vu|convenu|mentionn(e|é)|d(e|é)crit|pr(e|é)cis(e|é)|promis|stipul(e|é)|demand(e|é)|affich(e|é))e?s? (dans (votre|vos|le (contrat|catalogue|mode|livret)|les (conditions|cgv))|sur (votre|vos|le (site|ticket|bon))|par (votre|vos|le|la))',
  "(comme|ainsi que) (vous|votre coll(e|è)gue|on)( (me|m'|nous|l'|le))* ?(l'avez|avez|a|aviez|avait|l'a|demand\\p{L}+)( [\\p{L}']+){0,3}",
  "la (premi(e|è)re|derni(e|è)re) fois (serait|sera|est|c'(e|é)tait|que (je|j'|vous|la|le))",
  '(num(e|é)ro|adresse|nom|date|r(e|é)f(e|é)rence) (erron(e|é)e?|faux|fausse|incorrecte?|incomplete?)',
  '(mauvais|faux|mauvaise|fausse|ancien|ancienne) (num(e|é)ro|adresse|nom|date|r(e|é)f(e|é)rence)',
  "(renvoy(e|é)|retourn(e|é)|rendu|rapport(e|é)|restitu(e|é)|rembours(e|é))e?s?( [\\p{L}'-]+){0,3}",
  '(d(e|é)pos(e|é)|laiss(e|é)|pass(e|é)|remis) (mon|ma|le|la|les|mes|un|une) (v(e|é)lo|colis|paquet|voiture|appareil|machine|clefs?|cl(e|é)s?|box|t(e|é)l(e|é)phone|ordinateur|montre|valise|commande|message)',
  '(pass(e|é)|fait|valid(e|é)) (une|ma|la|cette|deux) (commande|r(e|é)servation|virement|paiement)',
  "(\\p{L}+) n'(a|ont) (pas )?(r(e|é)pondu|chang(e|é) (mon|le|la|les|ma))",
];

/** See `cues`. The verbs are of saying alone: what was given, sent or put may have been a parcel. */
export const cues = {
  said: [
    "(j'|je |nous |on )((vous |te |lui |leur |le |la |les |l'|en |y |tout ))*(ai|avais|avons|a|avions)( (d(e|é)jà|pourtant|bien|tout|clairement|justement|aussi|explicitement|toujours|moi-même|patiemment|pourtant bien))* (dite?s?|expliqu(e|é)e?s?|mentionn(e|é)e?s?|pr(e|é)cis(e|é)e?s?|indiqu(e|é)e?s?|signal(e|é)e?s?|racont(e|é)e?s?|r(e|é)pondu|expos(e|é)e?s?|d(e|é)taill(e|é)e?s?|dict(e|é)e?s?|(e|é)pel(e|é)e?s?|communiqu(e|é)e?s?|renseign(e|é)e?s?|(e|é)t(e|é) claire?s?|confirm(e|é)e?s?|not(e|é)e?s?|redite?s?|r(e|é)p(e|é)t(e|é)e?s?)",
    '(mon|ma|mes) (tout |toute )?(premi(er|ers|(e|è)re)|dernier|derni(e|è)re|pr(e|é)c(e|é)dente?s?|deux|autres?)( [\\p{L}]+)? ?(messages?|mails?|e-?mails?|courriers?|courriels?|phrase|ligne|appel|lettre|demande|formulaire|mot)s?',
    "(ce que|celui que|celle que|ceux que|là où) (je|j')( ?(vous|l'|les|le|la))* ?(ai|avais)? ?(donn|dit|(e|é)crit|envoy|mis|indiqu|communiqu)\\p{L}*",
  ],
  same: [
    'les deux',
    'tout (ça|cela|ce|y|est)',
    '(le|la|les) m(e|ê)mes?',
    'tous les deux',
    'toutes les deux',
    'idem',
    'rien (de nouveau|à ajouter|de plus)',
    "(tout|toute) (l'histoire|le reste)",
    'claire?s?',
  ],
  place: [
    '(remont|scroll|d(e|é)roul)(ez|er|ant|iez|e)',
    '(en |tout en |plus |là-)haut(?= ?[,.!?;:)]|$| (de (la|cette|votre|ce)|dans))',
    'au-dessus(?= ?[,.!?;:)]|$)',
    'ci-dessus',
    "(d(e|é)but|haut) (de |du )(la |cette |notre |ce |l')?(conversation|discussion|fil|(e|é)change|chat|tchat|mail|page)",
    'dans (cette|la|notre|ce|le) (m(e|ê)me )?(conversation|discussion|fil|chat|tchat)',
    "là où (je|c'|il|elle|ils)",
    '(premier|premi(e|è)re) (message|mail|phrase|ligne|courrier)',
  ],
  earlier: [
    'd(e|é)jà',
    'deux fois',
    '(trois|quatre|cinq|dix|cent|mille|plusieurs|\\d+) fois',
    "tout à l'heure",
    'avant(?= ?[,.!?;:)]|$)',
    'auparavant',
    'pr(e|é)c(e|é)demment',
    'hier',
    'ce matin',
    '(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)',
    'la semaine derni(e|è)re',
    'd(e|è)s le d(e|é)but',
    'depuis le d(e|é)but',
    'au d(e|é)but',
    'au t(e|é)l(e|é)phone',
    'par (t(e|é)l(e|é)phone|mail|courrier|e-?mail)',
    '(à|au|avec) (votre|vos|un de vos|une de vos)( [\\p{L}-]+){1,2}',
    'au guichet|au comptoir|en agence|en boutique|sur (votre|le) site|dans (le|votre) formulaire',
  ],
};
