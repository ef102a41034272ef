/** What the server says of sources, files and columns, in French. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  caseFromRow:
    'Aucune colonne ne nomme le dossier : chaque ligne est prise pour un dossier à part, et une ligne corrigée dans un export ultérieur sera un autre dossier',
  noCustomers: 'Sans colonne du client, les contacts répétés d’un dossier à l’autre sont inconnus',
  columnNoCustomers: 'aucune colonne du tableau ne nomme le client',
  noChannels: 'Sans colonne du canal, chaque contact compte sous le canal « inconnu »',
  columnNoChannels: 'aucune colonne du tableau ne nomme le canal',
  noReasons:
    'Sans colonne du motif, les dossiers d’un client sont rattachés au même problème par le temps seul',
  columnNoReasons: 'aucune colonne du tableau ne dit de quoi il s’agit',
  noContacts:
    'D’un dossier, seul le contact qui l’a ouvert est connu : aucune colonne ne parle d’appels ou de lettres ultérieurs',
  onlyFirstContact: 'd’un dossier, seul le contact qui l’a ouvert est enregistré',
  onlyFirstContactChannel:
    'd’un dossier, seul le contact qui l’a ouvert est enregistré, si le journal nomme un canal',
  noFacts: 'Sans informations ni textes, ce que les clients ont dû redire est inconnu',
  columnNoFacts: 'aucune colonne du tableau ne contient d’informations ni de textes',
  noTeams: 'Sans colonne de l’équipe, les transferts sont inconnus',
  columnNoTeams: 'aucune colonne du tableau ne nomme l’équipe',
  noHistory:
    'Pas d’historique : une ligne par dossier montre qui l’a à la fin, les transferts sont donc inconnus',
  columnNoHistory: 'une ligne par dossier montre qui l’a à la fin, les transferts sont donc inconnus',
  statusIsResolved: 'Est pris pour résolu le statut : {names}',
  closedIsResolved: 'Clos est pris pour résolu : aucune colonne ne dit quand un dossier a été résolu',
  endedWithoutTimes:
    'Le statut dit quels dossiers sont terminés, mais aucune colonne ne dit quand : les délais de résolution sont inconnus, et tous les dossiers comptent comme ouverts',
  noResolutions:
    'Aucune colonne ne dit quand un dossier a été résolu ou clos : les délais de résolution sont inconnus',
  columnNoEnds: 'aucune colonne du tableau ne dit quand un dossier s’est terminé',
  dayMonth: 'Le jour et le mois ne se distinguent pas ({columns}) : le jour a été pris en premier',
  columnDayMonth: 'aucune date ne distingue le jour du mois, le jour a donc été pris en premier',
  daysWithoutHours:
    'Jours sans heures ({columns}) : ils comptent à partir de minuit, et les durées sont en jours entiers',
  zoneAssumed: 'Les heures n’ont pas de fuseau : {zone} a été pris',
  statusesGuessed: 'Parmi les statuts : {guessed}',
  statusNumber: 'Le statut ({columns}) est un nombre : dites ce qu’il signifie, sinon il est écarté',
  eventsNotTold: 'Certains types d’événements ({columns}) sont inconnus et seront écartés',
  takenForUnknown: '« {value} » ({count}) est pris pour inconnu',
  mostHaveNone: 'la plupart des lignes n’en ont pas',
  cannotTellDay: 'le jour et le mois ne se distinguent pas : {taken}',
  otherColumnDay: 'le jour a été déterminé par une autre colonne : {taken}',
  openingDay: 'le jour a été déterminé par ce qui peut précéder l’ouverture : {taken}',
  dayFirst: 'le jour a été pris en premier',
  monthFirst: 'le mois a été pris en premier',
  otherWayRound:
    '{count, plural, one {# de ses dates ne se lit qu’à l’inverse : sa ligne sera refusée} many {# de ses dates ne se lisent qu’à l’inverse : leurs lignes seront refusées} other {# de ses dates ne se lisent qu’à l’inverse : leurs lignes seront refusées}}',
  empty: 'elle est vide',
  noTimesRows:
    '{count, plural, one {# de ses valeurs n’est pas une heure} many {# de ses valeurs ne sont pas des heures} other {# de ses valeurs ne sont pas des heures}} : leurs lignes seront refusées',
  hasDaysOnly: 'elle a des jours sans heures',
  takenForOpen: '« {value} » ({count}) n’est pas un mot connu : pris pour ouvert',
  nothingTold: 'rien n’est dit par {values} : mots inconnus pour des événements',
  ratingWords: 'ses mots ont été pris pour bien (1) ou mal (0)',
  highestRating: 'la note la plus haute a été fixée à {max}',
  byValues: 'elle a été choisie par ses seules valeurs',
  byPartOfName: 'elle a été choisie par une partie de son nom : regardez ses valeurs',
  nameBut: 'son nom annonce un autre usage, mais {why}',
  valuesNoTimes: 'ses valeurs ne sont pas des heures',
  valuesTimes: 'ses valeurs sont des heures',
  valuesNoIds: 'ses valeurs ne sont pas des identifiants',
  valuesNoCustomers: 'ses valeurs ne distinguent pas les clients',
  valuesNumbers:
    'ses valeurs sont des nombres : dites lesquels signifient ouvert, en attente, résolu ou fermé',
  valuesNoStatus: 'la plupart de ses valeurs ne sont pas des mots de statut',
  valuesTooManyTypes: 'elle a trop de valeurs différentes pour un type d’événements',
  valuesTooMany: 'elle a trop de valeurs différentes',
  valuesNoChannels: 'ses valeurs ne sont pas des canaux',
  valuesNoTeams: 'ses valeurs ne sont pas des équipes',
  valuesNoPeople: 'ses valeurs ne sont pas des personnes',
  valuesNoRepeat: 'ses valeurs ne se répètent pas',
  valuesNoRatings: 'ses valeurs ne sont pas des notes',
  valuesNoNps: 'ses valeurs ne sont pas des nombres entiers de 0 à 10',
  valuesNoYes: 'ses valeurs ne sont pas des oui et des non',
  valuesNoDirections: 'ses valeurs ne sont pas des sens',
  valuesNoKinds: 'ses valeurs ne sont pas des rôles',
  valuesNoScales: 'ses valeurs ne sont pas des échelles',
  valuesNoText: 'ses valeurs ne sont pas du texte',
  valuesNoLanguages: 'ses valeurs ne sont pas des langues',
  valuesNoWhole: 'ses valeurs ne sont pas des nombres entiers',
  nothingLoaded: 'rien n’a été chargé',
  onlyNamed: 'seuls {share} % des dossiers nomment leur client à l’ouverture',
  onlyTeams: 'seuls {share} % des dossiers montrent quelle équipe les avait',
  onlyChannels: 'seuls {share} % des dossiers montrent leur canal',
  restOfIndex: 'elle n’enregistre pas {kinds} : l’indice repose sur le reste',
  kindPromises: 'de promesses',
  kindCsat: 'd’évaluations de satisfaction',
  kindTone: 'de ton',
  kindPublic: 'de publications',
  noRatings: 'elle n’enregistre pas d’évaluations',
  stoodOnly: 'elle enregistre ce qui figurait dans un dossier, mais pas ce qui a été redemandé ou redit',
  factsInMessages: 'elle n’enregistre pas d’informations : ce qui est redit se lit dans ses messages',
  factsUnreadable:
    'elle n’enregistre pas d’informations, et ses messages sont dans des langues qui ne sont pas lues',
  factsUnknown: 'elle n’enregistre pas d’informations, ce qui a été redit est donc inconnu',
  noKindsOfHandoffs: 'elle ne dit pas si un transfert est monté, passé à côté ou revenu',
  noChurn: 'elle n’enregistre pas quels clients sont partis',
  noPurchases: 'elle n’enregistre ni achats ni renouvellements',
  noReferrals: 'elle n’enregistre pas de recommandations',
  noOpenings: 'elle ne dit pas quand un dossier a été ouvert : son premier événement compte',
  neverResolved: 'aucun dossier n’y est jamais résolu',
  recordsNoContacts: 'elle n’enregistre pas de contacts de clients',
  recordsNoAnswers: 'elle n’enregistre pas de réponses aux clients',
  recordsNoTeams: 'elle n’enregistre pas quelle équipe avait un dossier, les transferts sont donc inconnus',
  namesNoChannels: 'elle ne nomme pas de canaux',
  recordsNoPromises: 'elle n’enregistre pas de promesses',
  recordsNoCsat: 'elle n’enregistre pas d’évaluations de satisfaction',
  recordsNoNps: 'elle n’enregistre pas de réponses sur la recommandation',
  recordsNoCes: 'elle n’enregistre pas d’évaluations d’effort',
  recordsNoTone: 'elle n’enregistre pas de ton',
  recordsNoPosts: 'elle n’enregistre pas de publications',
  messagesUnread: 'ses messages sont dans des langues qui ne sont pas lues',
  noWords: 'elle ne contient pas le texte des messages',
  namesNoCustomers: 'elle ne nomme pas de clients',
  namesNoCustomersSo:
    'elle ne nomme pas de clients, seules les répétitions au sein d’un dossier se voient donc',
  recordsNothing: 'elle n’en enregistre rien',
  endsInMiddle: '{file} s’interrompt au milieu',
  fileEmpty: '{file} est vide',
  readAs: '{file} a été lu en {encoding}',
  badBytes: '{file} est en UTF-8, mais certains de ses octets ne le sont pas : leurs lignes sont refusées',
  endsBeforeBegins: 'un dossier se termine avant de commencer : sa durée est écartée',
  openThoughEnded:
    'un dossier est ouvert selon son statut mais porte une heure de fin : il compte comme ouvert',
  endedNoTime: 'un dossier est terminé selon son statut, mais rien ne dit quand : il compte comme ouvert',
  ofEnded:
    'de {count, plural, one {# dossier terminé} many {# de dossiers terminés} other {# dossiers terminés}} on ne sait pas quand',
  movedUndated:
    'un dossier figure dans plusieurs lignes avec des équipes différentes, mais rien ne dit quand il a changé de mains',
  ofMoved:
    'de {count, plural, one {# dossier} many {# de dossiers} other {# dossiers}} on ne sait pas quand l’équipe a changé',
  directionless: 'un message ne dit pas s’il est entrant ou sortant : il a été écarté',
  ofMessages:
    'de {count, plural, one {# message} many {# de messages} other {# messages}} on ne sait pas qui les a écrits',
  formulaNotSaved:
    'une cellule contient une formule dont la valeur n’a pas été enregistrée : elle compte comme inconnue',
  missingColumn: 'un fichier n’a pas de colonne « {column} », que la correspondance lit',
  figureNotHeld: 'la source calcule « {figure} », que rien ici ne confronte',
  personsAsTeams:
    'le journal nomme des personnes mais pas de groupes : chaque personne compte comme une équipe',
  notSaidEnded:
    'pour {count} dossiers sur {cases}, rien ne dit qu’ils se sont terminés, ils comptent donc comme ouverts',
  whoWorkedOnly:
    'le journal montre qui a traité un dossier, mais pas ce que le client s’est vu redemander ou a redit',
  snoozedConversation: 'une conversation mise en pause ne dit pas qui elle attend',
  snoozedPending: 'une conversation en pause ou en attente ne dit pas qui elle attend',
  clearedOnly:
    'l’audit montre ce qui figurait dans un incident et ce qui a été effacé, mais pas ce que le client s’est vu redemander ou a redit',
  incidentContact:
    'd’un incident, seul le contact qui l’a ouvert est enregistré : un client qui revient ne se voit que s’il ouvre un autre incident',
  hiddenMoves: 'elle compte {count} réaffectations ({incidents} incidents) que son historique ne montre pas',
  historyNoFacts:
    'l’historique montre qui avait un dossier, mais pas ce que le client s’est vu redemander ou a redit',
  freshdeskFacts: 'Freshdesk n’enregistre pas ce qui a été demandé et dit',
  requestContact: 'd’une demande, seul le contact qui l’a ouverte est enregistré',
  publicRecords: 'les registres publics ne contiennent pas ce qu’un citoyen s’est vu redemander ou a redit',
  ticketContact:
    'la copie ne contient pas de commentaires : d’un ticket, seul le contact qui l’a ouvert est connu',
  surveyDenied: 'le jeton d’accès ne peut pas lire les réponses aux enquêtes',
  rejectMissing: 'manque',
  rejectNoCase: 'manque : la ligne ne nomme pas de dossier',
  rejectNoTime: 'manque : la ligne ne dit pas d’heure',
  rejectWord: 'est un mot que la correspondance ne connaît pas',
  rejectTimeLike: 'n’est pas une heure comme {example}',
  rejectDayFirst: 'n’est pas une heure avec le jour en premier, comme {example}',
  rejectYearFirst: 'n’est pas une heure avec l’année en premier, comme {example}',
  rejectMonthFirst: 'n’est pas une heure avec le mois en premier, comme {example}',
  rejectInstant: 'n’est pas un instant',
  rejectNumber: 'n’est pas un nombre',
  rejectInstantLike: 'n’est pas un instant ; écrivez comme {example}',
  rejectOffset: 'n’a pas de décalage par rapport à UTC ; écrivez comme {example}',
  rejectType: 'n’est aucun des types connus : {types}',
  rejectOneOf: 'doit être l’un de {types}',
  rejectKind: 'doit être {what}, pas {other}',
  rejectWholeExact: 'doit être un nombre entier que l’on peut compter exactement',
  rejectWhole: 'doit être un nombre entier',
  rejectFinite: 'doit être un nombre fini',
  rejectBetween: 'doit être entre {low} et {high}',
  rejectLeast: 'doit être au moins {low}',
  rejectMore: 'doit dépasser {low}',
  rejectTexts: 'ne doit contenir que des textes, aucun vide',
  rejectUnfit: 'ne convient pas',
  rejectUnfitType: 'ne convient pas au schéma de son type',
  rejectEmpty: 'est vide',
  rejectLonger: 'dépasse {count} caractères',
  kindNumber: 'un nombre',
  kindWhole: 'un nombre entier',
  kindText: 'un texte',
  kindList: 'une liste',
  kindObject: 'un objet',
  kindBoolean: 'true ou false',
  rejectColumns: 'a {count} colonnes au lieu de {cases}',
  rejectCut: 'est coupée : le fichier s’y termine au milieu',
  rejectCompressed: 'le fichier compressé s’interrompt au milieu',
  rejectDeleted: 'est supprimé : le ticket a été jeté',
  restFromLine: '{file} ne se lit plus à partir de la ligne {line}',
  readUpToLine: '{file} n’a pu être lu que jusqu’à la ligne {line}',
  oldestParts:
    'Intercom donne les 500 parties les plus récentes : conversations sans leurs plus anciennes : {count}, parties : {parts} ; ce qui s’y est passé est inconnu',
  withoutParts:
    'conversations données en liste, sans leurs parties : {count} ; on n’en connaît que le début et l’état actuel',
  closedNoPart:
    'conversations closes sans qu’aucune partie dise quand : {count} ; elles comptent comme closes sans résolution',
  newestPartsOnly:
    'des conversations de plus de {limit} parties, Intercom donne les {newest} plus récentes : ce qui précède n’est connu que s’il a été récupéré à temps',
  someClosedNoPart:
    'de certaines conversations closes, aucune partie ne dit quand : elles comptent comme closes sans résolution',
  ticketsWithoutUpdates:
    'tickets sans leurs mises à jour (ticket_events ou audits) : {count} ; entre l’ouverture et aujourd’hui, rien n’est connu',
  allWithoutUpdates:
    'les tickets viennent sans leurs mises à jour (ticket_events ou audits) : entre l’ouverture et aujourd’hui, rien n’est connu',
  olderThanUpdates:
    'tickets antérieurs à la première mise à jour fournie : {count} ; ce qui leur est arrivé avant est inconnu',
  solvedNotWhen: 'tickets résolus ou clos sans date : {count} ; ils comptent comme clos sans résolution',
  wordlessComments:
    'tickets dont les commentaires viennent sans texte : {count} (exportez ticket_events avec include=comment_events)',
  fileDayFirst: '{file} : aucune date ne distingue le jour du mois, le jour a donc été pris en premier',
  fileMonthFirst: '{file} : aucune date ne distingue le jour du mois, le mois a donc été pris en premier',
  noOwnerChanges:
    'l’export ne contient pas de changements de propriétaire : un dossier compte pour qui l’a maintenant',
  noMailsNoComments:
    'l’export ne contient ni courriels ni commentaires : d’un dossier, seul le contact qui l’a ouvert est connu',
  ownersTakenForPeople:
    'certains propriétaires sont nommés sans dire si ce sont des files (fournissez User.csv et Group.csv) : ils ont été pris pour des personnes',
  notAudited:
    'l’audit ne contient rien sur {count} des {all} incidents : chacun compte tel qu’il est maintenant, depuis son ouverture',
  commentsNotAudited:
    'les commentaires ne sont pas audités : d’un incident, seul le contact qui l’a ouvert est connu',
  commentsUnsigned:
    'commentaires d’auteur inconnu : {count} sur {all} (fournissez sys_user.csv avec user_name) ; ils sont écartés',
  noMessagesAtAll:
    'il n’y a pas de messages : d’une conversation, seul le contact qui l’a commencée est connu',
  teamsPassedUnknown:
    'rien ne dit par quelles équipes une conversation est passée : elle compte pour l’équipe qui l’a maintenant',
  activitiesUnread:
    'messages d’activité dans une langue ou une formulation non lue ici : {count} sur {all} ; ce qu’eux seuls disent des équipes et des statuts manque',
  someActivitiesUnread:
    'certains messages d’activité sont dans une langue ou une formulation non lue ici : ce qu’eux seuls disent des équipes et des statuts manque',
  resolvedNotWhen: 'conversations résolues sans date : {count} ; elles comptent comme closes sans résolution',
  someResolvedNotWhen:
    'de certaines conversations résolues, rien ne dit quand : elles comptent comme closes sans résolution',
  eventsWithoutCase: 'événements qui ne nomment pas de dossier et sont ignorés : {count}',
  agencyBefore:
    'elle ne contient pas qui avait une demande avant : chacune compte pour le service qui l’a maintenant',
  closedWhenChanged:
    'demandes closes sans date de clôture : {count} sur {all} ; leur dernier changement a été pris',
  copySolvedNotWhen:
    'tickets résolus ou clos dont la copie ne contient pas la date : {count} ; ils comptent comme clos sans résolution',
  copyGroups:
    'la copie ne contient pas par quels groupes un ticket est passé : il compte pour le groupe qui l’a maintenant',
  activitiesMissing:
    'tickets sans leurs activités : {count} sur {all} ; chacun compte pour le groupe qui l’a maintenant, et comme résolu une fois',
  openForWantOfTime:
    'tickets résolus ou clos sans date (demandez-les avec include=stats) : {count} ; ils comptent comme ouverts',
  conversationsMissing: 'les conversations manquent : d’un ticket, seul le contact qui l’a ouvert est connu',
  sameCategory:
    'd’un incident, seul le contact qui l’a ouvert est enregistré : un client qui revient ne se voit que s’il ouvre un autre incident de la même catégorie',
  updateJumped: 'une mise à jour est datée après celle écrite ensuite, et compte à l’heure de celle-ci',
  beforeWebhooks: 'des tickets antérieurs aux webhooks, on ne connaît que ce qui a changé depuis',
  webhooksNoRatings: 'les webhooks ne disent rien des évaluations',
  groupsByNumber: 'les groupes sont connus par leur numéro',
  agentsByNumber: 'les agents sont connus par leur numéro',
  noFormsNoBrands: 'les formulaires et les marques ne sont pas transmis',
  rivalColumn: 'elle peut dire la même chose, mais « {column} » a été prise',
  rejectNotAmong: 'nomme un élément qui n’est pas parmi ceux fournis',
  rejectNotInTickets: 'nomme un ticket que le tableau des tickets n’a pas',
  rejectNotJson: 'n’est pas du JSON',
  rejectNotJsonLine: 'n’est pas du JSON (ligne {line})',
  rejectNotJsonBecause: 'n’est pas du JSON : {trouble}, à la ligne {line}',
  rejectJsonCut: 'n’est pas du JSON : le fichier s’y termine au milieu',
  rejectNotXml: 'n’est pas du XML bien formé : {trouble}',
  rejectNotObject: 'n’est pas un objet JSON',
  rejectTooLong: 'dépasse {size} Mo',
  rejectTooLarge: 'dépasse {size} Mo',
  rejectTooLongEvent: 'est trop longue pour un événement',
  rejectQuoteOpen: 'commence une valeur entre guillemets qui n’est pas fermée',
  rejectQuoteEnd: 'se termine dans une valeur entre guillemets',
  rejectNoCsv: 'n’est pas une ligne de fichier CSV',
  rejectNoRequest: 'n’est pas une demande de service',
  rejectNoneOf: 'n’est pas de {system}',
  rejectNothingOf: 'n’est rien de ce que donne l’API de {system}',
  rejectNoItemKnown: 'n’est pas un élément de {system} connu ici',
  rejectNoItem: 'n’est pas un élément de {system}',
  rejectGone: 'n’existe plus',
  rejectSeconds: 'n’est pas un nombre de secondes depuis 1970',
  rejectMilliseconds: 'n’est pas un nombre de millisecondes depuis 1970',
  rejectExcelDays: 'n’est pas un nombre de jours tel que les compte Excel',
  rejectExcelDays1904: 'n’est pas un nombre de jours tel que les compte Excel depuis 1904',
};
