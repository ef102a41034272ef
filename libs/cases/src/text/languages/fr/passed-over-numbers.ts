import type { NumberLabel } from '../language-pack.ts';
import { numbered } from './numbered.ts';

/** Numbers that are none of ours: references of the case, plates, readings, codes of doors, lines of the company. */
export const passedOver: NumberLabel = {
  field: null,
  kind: 'none',
  strong: [
    ...numbered(
      "dossier(?! (de )?(r(e|é)servation|voyage|voyageur|demande|candidature|inscription))|r(e|é)clamation|incident|ticket( d'incident| de support)?|cas|requ(e|ê)te|signalement|sinistre|plainte|intervention",
    ),
    'dossier(?! (de )?(r(e|é)servation|voyage))',
    'sinistre',
    'incident',
    'signalement',
    "(plaques?( d'immatriculation)?|immatriculation|immatricul(e|é)e?s?)( est| :)?",
    '(le |mon |notre )?(relev(e|é)|index)( du compteur| de compteur)?( est| (e|é)tait| :| de| à| affiche| indique)*',
    '(le |mon )?compteur (indique|affiche|est à|marque)',
    "(code|digicode|interphone)( d'acc(e|è)s| de la porte| porte| d'entr(e|é)e| de l'immeuble| promo| pin| de s(e|é)curit(e|é)| erreur| d'erreur| de confirmation| sms)?",
    'digicode',
    'code pin',
    'code guichet',
    'code banque',
    'siret',
    'siren',
    "(votre|vos|notre|nos|le|la) (num(e|é)ro|ligne|hotline|standard|service client|accueil|t(e|é)l(e|é)phone|serveur)( de t(e|é)l(e|é)phone| d'assistance| directe| vert| du service client| gratuit)?",
    '(appelez|appeler|contactez|contacter|joignez|joindre)[- ]nous( au| sur| par)?',
    'nous (appeler|joindre|contacter)( au| sur| par t(e|é)l(e|é)phone au)?',
    "(j'ai|j'avais) (appel(e|é)|compos(e|é)|t(e|é)l(e|é)phon(e|é))( au)?( le)?",
    'article',
    'chapitre',
    'chambre',
    'mod(e|è)le',
    'version',
  ],
};
