import type { LanguagePack } from '../language-pack.ts';
import { cues, notToldAgain, toldAgain } from './telling-again.ts';

const SAID =
  '(dite?s?|donn(e|é)e?s?|(e|é)crit(e|s|es)?|expliqu(e|é)e?s?|indiqu(e|é)e?s?|communiqu(e|é)e?s?|envoy(e|é)e?s?|transmis(e|es)?|mentionn(e|é)e?s?|pr(e|é)cis(e|é)e?s?|signal(e|é)e?s?|r(e|é)p(e|é)t(e|é)e?s?|r(e|é)pondu|fourni(e|s|es)?|racont(e|é)e?s?|pass(e|é)e?s?|inform(e|é)e?s?|dict(e|é)e?s?|demand(e|é)e?s?|confirm(e|é)e?s?|joint(e|s|es)?|redit|redonn(e|é)e?s?|renvoy(e|é)e?s?|d(e|é)taill(e|é)e?s?|expos(e|é)e?s?|d(e|é)crit(e|s|es)?|remis(e|es)?|rempli(e|s)?|not(e|é)e?s?|parl(e|é)|r(e|é)clam(e|é)e?s?|adress(e|é)e?s?|stipul(e|é)|(e|é)nonc(e|é)|fait)';
const TIMES =
  '((deux|trois|quatre|cinq|dix|cent|mille|plusieurs|maintes|\\d+|je ne sais combien de) fois|mille fois|à plusieurs reprises|à maintes reprises|x fois)';

export const alreadyTold: LanguagePack['alreadyTold'] = {
  cues,
  phrases: [
    ...toldAgain,
    `(j'ai|je vous ai|je lui ai) tout ${SAID}`,
    `je (vous|lui|leur) (ai|avais) (pourtant |bien )?${SAID} (ces|cette|cela|ca|le numero|mes|mon|l'info|les info|tout|toutes)`,
    `(je|j'|nous|on|lui|l'|vous|le|la|les)( ?(vous|le|la|les|lui|l'|ai|avais|leur|en|y|a|avons|ai pourtant|en ai|viens))* d(e|é)jà( tout| bien| pourtant)? ${SAID}`,
    `(ai|avais|avons|a|avions) d(e|é)jà( tout| vous| bien)? ${SAID}`,
    `d(e|é)jà (tout )?${SAID}`,
    `${SAID}( [\\p{L}'-]+){0,4} d(e|é)jà`,
    `comme (je |j'|nous |d(e|é)jà |vous |l'|il |pr(e|é)c(e|é)demment |le |on |indiqu|ai |avons |a |ci-dessus |lui |leur |avais )*( ?${SAID}| disais| expliquais| (e|é)crivais| indiquais| pr(e|é)cisais| mentionnais)`,
    `${SAID}( [\\p{L}'-]+){0,5} (${TIMES}|à (votre|vos|une?|l'|la|un autre|un de vos|l'une de vos) ?(coll(e|è)gue|conseill|pr(e|é)c(e|é)dent|pr(e|é)d(e|é)cess|autre|op(e|é)rat|standard|bot|robot|dame|technicien|agent|service|premi|accueil|assistant|boutique|guichet)\\p{L}*|hier au|au t(e|é)l(e|é)phone|plus haut|dans mon (premier|pr(e|é)c(e|é)dent|dernier)|la (derni(e|è)re|premi(e|è)re) fois|ci-dessus|juste avant|tout à l'heure)`,
    `${TIMES}( [\\p{L}'-]+){0,6} ?(${SAID}|r(e|é)p(e|è|é)te|(e|é)cris|dis|donne|explique|demande|envoie|redis|indique|le dis)`,
    `(ça|cela|ca) fait ${TIMES}`,
    "(je|j')? ?(viens|venons) (juste |tout juste |à l'instant )?(de|d')( (vous|le|la|les|lui|l'))* ?(dire|donner|communiquer|envoyer|expliquer|(e|é)crire|indiquer|transmettre|pr(e|é)ciser|r(e|é)pondre|dicter|fournir|faire)",
    "(c'est|il est|elle est|tout est|ils sont|elles sont|le num(e|é)ro est|l'adresse est|ça|c'(e|é)tait|tout (e|é)tait|elle (e|é)tait|il (e|é)tait|ils (e|é)taient|figure|figurent|est|tout|sont|(e|é)tait)( tout| bien| d(e|é)jà| juste| pourtant| (e|é)crit\\p{L}*| indiqu(e|é)\\p{L}*| mentionn(e|é)\\p{L}*| not(e|é)\\p{L}*| joint\\p{L}*| marqu(e|é)\\p{L}*| donn(e|é)\\p{L}*| pr(e|é)cis(e|é)\\p{L}*| clairement| l(à|a)| noir sur blanc| expliqu(e|é)\\p{L}*| sp(e|é)cifi(e|é)\\p{L}*)* (dans|en|à|sur|au) (mon|ma|mes|votre|vos|le|la|notre|l'objet|l'historique|mon tout|objet|haut|d(e|é)but)( ?[\\p{L}'-]+){0,3} ?(mail|e-mail|phrase|ligne|message|courrier|lettre|courriel|dossier|formulaire|conversation|chat|demande|d(e|é)claration|(e|é)change|fiche|syst(e|è)me|compte|d(e|é)but|r(e|é)clamation|objet|historique|bon|fichier|contrat|fil|mails|messages|base|bordereau|demande initiale)s?",
    "(dans|voir|lisez|relisez|regardez|lire|relire|cf\\.?|consultez|reportez-vous à|reprenez|ouvrez)( bien| donc| svp)? (mon|ma|mes|le|la|les|notre|nos|l'|ce que|au|à) ?(premier|pr(e|é)c(e|é)dent|dernier|tout premier|messages?|mails?|e-mails?|courrier|historique|conversation|(e|é)changes?|pr(e|é)c(e|é)dents|premi(e|è)re|pr(e|é)c(e|é)dente|d(e|é)but|fil|courriel|j'ai (e|é)crit|pi(e|è)ce jointe)( [\\p{L}'-]+){0,2}",
    "(remontez|relisez|lisez|regardez|voir|scrollez|remonter|regardez donc|voyez|lire|allez|reportez-vous)( [\\p{L}'-]+){0,3} (plus haut|au-dessus|ci-dessus|en haut|haut|la conversation|le fil|la discussion|les messages|le chat|historique|l'historique)",
    'remontez',
    '(juste )?(ci-dessus|au-dessus|plus haut)(?! (de la|du|que|prix|tarif))',
    "(combien de fois|combien de temps encore)( [\\p{L}'-]+){0,6}",
    "(marre|assez|ras[- ]le[- ]bol|fatigu(e|é)e?|lass(e|é)e?|lasse|(e|é)puis(e|é)e?|plein le dos|soul(e|é)|agac(e|é)e?)( [\\p{L}'-]+){0,3} (r(e|é)p(e|é)ter|redire|tout redire|r(e|é)expliquer|expliquer|redonner|redemande|donner|dire|r(e|é)(e|é)crire|recommencer|raconter)",
    "(je|dois|devoir|faut|faut-il|obligée?|doit|vais|oblige|faudra|fasse|fais)( [\\p{L}'-]+){0,4} (r(e|é)p(e|é|è)te|r(e|é)p(e|é)ter|redonner|r(e|é)expliquer|redire|r(e|é)(e|é)crire|redonne|redis|recommencer|tout reprendre|r(e|é)explique)( [\\p{L}'-]+){0,2}",
    'je (me )?(le |vous (le )?)?(r(e|é)p(è|e|é)te|redis|redonne)',
    "(pour la|c'est la|la|une|encore une|pour une) (deuxi(e|è)me|troisi(e|è)me|quatri(e|è)me|cinqui(e|è)me|dixi(e|è)me|ni(e|è)me|(e|é)ni(e|è)me|centi(e|è)me|seconde|\\d+(e|è|ème|eme)|ni(e|è)me) fois",
    "(encore une fois|une fois de plus|à nouveau|de nouveau|encore)(,| ?:) (le|la|mon|ma|je|les m(e|ê)mes|c'est|voici|redonner|expliquer|le m(e|ê)me)( (m(e|ê)me|num(e|é)ro))?",
    "(les |la |le )?(m(e|ê)mes?) (informations?|infos?|questions?|num(e|é)ros?|choses?|renseignements?|histoire|demande|r(e|é)ponse)( [\\p{L}'-]+){0,3}",
    "(vous|votre coll(e|è)gue|votre service|vos services|votre syst(e|è)me|ils?|elle)( l'| les| le| en| devez| devriez| l'avez| avez| a)*( d(e|é)jà| tout| pourtant| bien)+( [\\p{L}'-]+){0,3} ?(avez|tout|re(c|ç)u|mon num(e|é)ro|mes coordonn(e|é)es|mon adresse|cette info\\p{L}*|dans|sous les yeux|l'avoir|avoir|not(e|é)|demand(e|é)\\p{L}*|ces infos?|a|dossier)( [\\p{L}'-]+)?",
    "(vous|quelqu'un|personne|on|est-ce que)( [\\p{L}'-]+){0,3} (lisez|lit|lire|lisent|(e|é)coute|(e|é)coutez|lu|ne se parle|notez)(-vous)?( [\\p{L}'-]+){0,3}",
    "(lisez|(e|é)coutez|notez|lit|lisent)-(vous|on|t-on|ils)( [\\p{L}'-]+){0,3}",
    "(vous me l'avez|on me l'a|on m'a|vous m'avez|votre coll(e|è)gue me l'a|me l'a)( d(e|é)jà)? (d(e|é)jà )?demand(e|é)",
    "(je|j')( l'| le| la| les| vous l'| vous les| vous le| lui)* ?ai (donn(e|é)|dit|indiqu(e|é)|communiqu(e|é)|expliqu(e|é)|transmis|envoy(e|é)|fourni|pr(e|é)cis(e|é)|dict(e|é))\\p{L}* (à|au|hier|ce matin|dans|par|lors|il y a|tout à l'heure|en d(e|é)but|juste|avant|plus haut|pourtant|sur|la semaine|lundi|mardi|mercredi|jeudi|vendredi)",
    "(je vous l'ai|je vous les ai|je l'ai|je le lui ai|je lui ai) (d(e|é)jà |pourtant |bien )?(dit|donn|(e|é)crit|envoy|communiqu|indiqu|transmis|expliqu|fourni)\\p{L}*",
    'dans mon (tout )?(premier|pr(e|é)c(e|é)dent|dernier) (mail|message|courrier|appel|e-mail|courriel)',
    '(ma )?(r(e|é)ponse|demande) (est|reste)( toujours)? la m(e|ê)me',
    "vous (l'|les )avez (deja|pourtant|bien)(?! (dit|promis))",
    'tout redire',
    'tout (r(e|é)p(e|é)ter|r(e|é)expliquer|recommencer)',
  ],
  never: [
    ...notToldAgain,
    "(m'a|m'avez|m'ont|nous a|on m'a|vous m'aviez|vous m'avez)( d(e|é)jà)? (dit|promis|expliqu(e|é)|r(e|é)pondu|assur(e|é)|indiqu(e|é)|envoy(e|é)|parl(e|é)|confirm(e|é)|donn(e|é)|inform(e|é))",
    "(s(œ|oe)ur|fr(e|è)re|m(e|è)re|p(e|è)re|mari|femme|ami|amie|voisin|voisine|fils|fille|compagne|conjoint)( [\\p{L}'-]+){0,2} d(e|é)jà( [\\p{L}'-]+)?",
    "(l'ai |ai |j'ai )d(e|é)jà (red(e|é)marr|pay|r(e|é)gl|essay|appel|attend|command|v(e|é)rifi|fait|test|achet|rembours)\\p{L}*",
    'd(e|é)jà (fait|pay(e|é)|r(e|é)gl(e|é)|essay(e|é)|appel(e|é)|parl(e|é) de)',
  ],
};
