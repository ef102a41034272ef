/** Taking the mistake, or the matter, upon oneself. */
export const owning: readonly string[] = [
  "(l'erreur|l'erreur de [\\p{L}]+|la faute|l'oubli|le problème|le retard|le tort|la confusion|le raté|le couac|ça|cela|le souci|ce retard|cette erreur|cet oubli)( [\\p{L}'-]+){0,3} ?(vient|provient|est|était|vient bien|est bien|est entièrement|est clairement)( (de|du|dû à|due à|à|sur|chez))*( (nous|chez nous|notre (côté|fait|part|faute|service|équipe)|nôtre|la nôtre|le nôtre|mienne|la mienne|moi|ma part|mon fait|notre))+(?! (prestataire|sous-traitant|transporteur|fournisseur|partenaire))",
  "(c'est|c'était|il s'agit|ce sont|est)( (bien|clairement|entièrement|effectivement|uniquement|à|de|d'|à 100 ?%|tout simplement|totalement))*( (nous|notre|nos|ma|mon|une|moi|un))+ ?(erreurs?|faute|responsabilité|oubli|manquement|négligence|bourde|boulette|raté|de (rembourser|payer|réparer|prendre|régler|corriger|assumer|supporter|vous|faire)|qui (avons|ai|nous sommes|me suis|aurions|aurais|devons)|loupé|bévue|couac)( (de notre part|de ma part|chez nous))?",
  '(de|par) (notre|ma) (seule |propre |entière )?(faute|part|fait|erreur|négligence)',
  "(nous|je)( (nous|me|vous|l'|en|y|ne))*( ?(sommes|suis|avons|ai|m'étais|étions))( (clairement|bien|effectivement|tout simplement|vraiment|mal|malheureusement|aussi|totalement))*( ?(trompée?s?|mal (saisi|noté|compris|lu|enregistré|orienté|informé|géré|traité|calculé|facturé|renseigné|adressé|envoyé)|fait (une|des|cette|l') ?(erreurs?|bourde|bêtise|confusion)|commis|oublié|manqué (à|de)|raté|responsables?|eu tort|failli|fautifs?|fautive|mélangé|confondu|interverti|en (tort|faute|défaut)|loupé|égaré|perdu votre|omis|négligé|tardé|laissé (passer|tomber|traîner|sans)|facturé (deux fois|à tort|par erreur)|débité (deux fois|à tort)|inversé|planté|à l'origine|pas été (à la hauteur|clairs?|au niveau)))",
  "(nous (n')?aurions|j(e n)?'?aurais|on (n')?aurait)( (jamais|pas|bien|tout simplement))* dû",
  "(cela|ça|ceci|ce|vous|cette \\p{L}+|ce \\p{L}+|rien de tout cela)( (ne|n'))* ?(n'aurait|n'aurais|n'auraient|n'auriez) (jamais |pas )dû",
  'vous auriez dû (recevoir|être (prévenue?s?|informée?s?|livrée?s?|rappelée?s?|remboursée?s?|contactée?s?)|avoir (une réponse|des nouvelles|votre))',
  "(je|j'|nous|on)( (vais|allons|m'|me|nous|vous|le|la|l'|les|en|y|viens|passe))*( ?[\\p{L}]+)( [\\p{L}'’-]+){0,6} (moi-même|personnellement|en personne|de mes (propres )?mains|nous-mêmes)(?! (contacter|vérifier) votre)",
  "(je|nous)( (m'en|me|m'|nous en|nous|en))+ ?(occupe|charge|chargerai|occuperai|charge personnellement|porte garante?|tiens|engage|chargeons|occupons|engageons|assure (moi|personnellement|que ce)|fais une affaire)(?! (de transmettre|de vous informer))",
  "(nous assumons|j'assume|nous prenons|je prends|nous endossons|nous reconnaissons|je reconnais)( [\\p{L}']+){0,3} ?(responsabilité|sur (moi|nous)|à (notre|ma) charge|en main|les choses en main|nos torts|notre (erreur|faute|tort)|mon (erreur|tort)|ma faute|les frais|le relais personnellement|faute)",
  "(nos torts|mea culpa|au temps pour (moi|nous)|autant pour (moi|nous)|toutes mes fautes|la faute nous revient|la balle est dans notre camp|nous incombe|m'incombe|à nous de|c'est pour notre pomme|ma faute|mon erreur|notre erreur|notre faute)(?<!(pas|ni|n'est) (de )?(ma|mon|notre) \\p{L}+)",
  "je (reste|serai|suis|demeure|deviens)( (désormais|personnellement|maintenant))* (votre|l'|le|la) ?(seule? )?(interlocut\\p{L}+|contact|référente?|responsable de votre|personne de contact|suivi)",
  "je (suis|suivrai|garde|traite|traiterai|gère|prends)( (désormais|donc|aussi))* (personnellement )?(votre dossier|la main sur|le dossier)( (moi-même|personnellement|jusqu'au bout|en main))",
  "jusqu'au bout",
];
export const notOwning: readonly string[] = [
  "(je|nous) (prends|reprends|prenons|reprenons) (la suite|le relais|votre dossier|le dossier)( de| d'| pour)?",
  "(n'est|n'était|ne sommes|ne suis|n'y sommes|n'y suis)( \\p{L}+)? (pas|en rien|nullement|aucunement|pour rien)( [\\p{L}']+){0,4}",
  '(votre|vos) (propre )?(faute|erreur|négligence|responsabilité|oubli)',
  "vous (pouvez|devez|pourrez)( [\\p{L}']+){0,4} (vous-même|personnellement|en personne)",
];
