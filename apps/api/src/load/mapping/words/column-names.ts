/**
 * What exports and people call their columns, in English, Estonian, Russian and French; the surest name first. Compared
 * by letters and digits alone, so that "Opened At", "opened_at" and "OpenedAt" are one.
 */
import type { ColumnUse } from '@twicetold/metrics/mapping-uses';

type Names = Readonly<Partial<Record<ColumnUse, readonly string[]>>>;

export const CASE_NAMES: Names = {
  case: names(`case id, case number, case no, case, ticket id, ticket number, ticket no, ticket, ticket #, ticket key, incident id,
    incident number, incident, number, complaint id, complaint number, service request id, service request number,
    service request, request id, request number, sr number, sr id, conversation id, issue key, issue id, issue number, claim id,
    claim number, reference number, reference, unique key, key, display id, dossier, id, #, no, nr,
    juhtumi number, juhtumi id, juhtum, pileti number, pilet, pöördumise number, pöördumise nr, pöördumine, päringu number, kaebuse number,
    номер обращения, id обращения, обращение, номер заявки, заявка, номер тикета, тикет, номер инцидента, номер жалобы, номер,
    numéro de ticket, n° ticket, no ticket, id ticket, numéro de dossier, n° dossier, numéro de demande, n° demande, identifiant, numéro, réf, référence`),
  customer:
    names(`customer id, customer number, customer key, customer, requester id, requester email, requester, caller id, caller, contact id,
    contact email, client id, client, user id, consumer id, member id, subscriber id, account number, account id, patient id,
    end user, customer email, submitted by email, reporter, opened for, customer name, contact name, contact, caller name, requester name,
    email, e-mail, email address, phone, phone number, msisdn, from,
    kliendi id, kliendi number, kliendikood, klient, kliendi nimi, pöörduja, pöörduja nimi, helistaja, e-post, kliendi e-post, telefon,
    id клиента, номер клиента, клиент, заявитель, абонент, код клиента, имя клиента, фио клиента, фио, почта, email клиента, телефон,
    id client, numéro client, n° client, code client, client, demandeur, appelant, nom du client, email client, adresse e-mail, courriel, téléphone`),
  opened:
    names(`opened at, opened, opened on, date opened, open date, opened date, date/time opened, created at, created, created on, created date, create date, creation date,
    creation time, created time, date created, date/time created, requested datetime, requested date, requested at, date received, received at, received, received date, received date,
    reported at, reported, report date, date reported, date submitted, submitted at, submitted, submit date, start time, start date, started at, start, initially created, ticket created,
    case created, logged, date logged, opening time, timestamp opened, sys created on, date, datetime, time, day,
    avatud, avamise aeg, avamise kuupäev, loodud, loomise aeg, loomise kuupäev, saabumise aeg, saabus, saabunud, registreeritud, esitatud, kuupäev, aeg,
    открыт, открыто, дата открытия, время открытия, дата создания, время создания, создан, создано, дата обращения, дата поступления, поступило, дата регистрации, зарегистрировано, дата,
    ouvert le, date d'ouverture, ouverture, créé le, créée le, date de création, création, reçu le, date de réception, date de la demande, date`),
  updated:
    names(`updated at, updated, last updated, updated on, updated date, last update, date updated, sys updated at, sys updated on, modified, modified at, last modified,
    last modified date, modified on, changed at, as of, snapshot at, updated datetime, last activity at, last activity, resolution action updated date,
    uuendatud, muudetud, muutmise aeg, viimati muudetud, viimane muudatus,
    обновлено, обновлен, дата обновления, изменено, изменен, дата изменения, последнее изменение,
    mis à jour le, mise à jour, dernière mise à jour, modifié le, date de modification`),
  sequence: names(`sys mod count, mod count, sequence, seq, version, revision, position, update number`),
  resolved:
    names(`resolved at, resolved, resolved on, resolved date, date resolved, resolution date, resolution time stamp, solved at, solved, solved date, date solved, solved on,
    completed at, completion date, completed, completed date, date completed, finished at, fixed at, full resolution at, resolution datetime, end time, ended at,
    lahendatud, lahendamise aeg, lahendamise kuupäev, lahendus aeg, lahendatud aeg,
    решено, решен, решён, дата решения, время решения, исполнено, дата исполнения,
    résolu le, résolue le, date de résolution, traité le, date de traitement, date de fin`),
  closed:
    names(`closed at, closed, closed on, closed date, date closed, date/time closed, close date, closing date, close time, closed time, closure date, closed datetime,
    suletud, sulgemise aeg, sulgemise kuupäev, suletud aeg,
    закрыт, закрыто, дата закрытия, время закрытия, закрыта,
    fermé le, fermée le, clos le, clôturé le, clôturée le, date de clôture, date de fermeture, clôture`),
  reopened: names(
    `reopened at, reopened, reopened on, reopened date, date reopened, taasavatud, taasavamise aeg, переоткрыт, дата переоткрытия, rouvert le, réouvert le, date de réouverture`,
  ),
  first_response:
    names(`first response at, first response, first responded at, first responded, first reply at, first reply, first reply date, first response time stamp, first response date, date of first response, first contact at,
    first answer at, first replied at, initial response, first reply created at, first_responded_on,
    esimene vastus, esimese vastuse aeg, esmane vastus, первый ответ, дата первого ответа, время первого ответа, première réponse, date de première réponse, première réponse le`),
  status:
    names(`status, ticket status, case status, incident state, current status, status name, state, stage, workflow state, request status, complaint status, company response to consumer,
    olek, staatus, seisund, статус, состояние, статус заявки, статус обращения, statut, état, etat`),
  closing_note:
    names(`close notes, closing note, closing notes, close note, resolution notes, resolution note, resolution description, resolution, status notes, status note, close reason, closing reason, close code, closure reason,
    lahendus, lahenduse kirjeldus, sulgemise põhjus, решение, описание решения, причина закрытия, résolution, motif de clôture, commentaire de clôture`),
  team: names(`team, team name, assigned team, assignment group, support group, group, group name, assigned group, owner group, queue, queue name, department, department name, assigned department, agency name, agency, unit,
    agency responsible, responsible agency, handling team, desk, owner team, division, service desk, inbox, support level, line of support, team assignee,
    meeskond, tiim, grupp, osakond, töögrupp, järjekord, määratud grupp, vastutav osakond, üksus,
    команда, группа, отдел, подразделение, рабочая группа, очередь, группа назначения, линия, ответственный отдел, департамент,
    équipe, groupe, service, file, groupe d'affectation, groupe affecté, département, file d'attente, entité`),
  agent:
    names(`agent, agent name, assignee, assigned to, assigned agent, assignee name, assigned user, assigned admin, assignee id, owner, owner name, case owner, ticket owner, responder, technician, handler, handled by, representative, rep, csr,
    agent, klienditeenindaja, teenindaja, töötaja, vastutaja, täitja, määratud, lahendaja,
    исполнитель, агент, оператор, ответственный, сотрудник, специалист, назначен,
    conseiller, technicien, assigné à, affecté à, responsable, opérateur, agent assigné, attribué à`),
  channel:
    names(`channel, contact channel, channel type, channel name, ticket channel, source, origin, case origin, contact type, contact method, via, submitted via, via channel, intake channel, medium, request source, ticket source, method received, open data channel type, received via, how received,
    kanal, suhtluskanal, pöördumise kanal, allikas, канал, источник, канал обращения, способ обращения, тип обращения канал, canal, canal de contact, origine, source, mode de contact`),
  reason:
    names(`reason, contact reason, case reason, reason for contact, call reason, reason code, issue, issue type, category, category name, case type, ticket type, request type, complaint type, complaint category, topic, subject category, service name, service type, request category, classification, type of request, type, issue category, problem type, nature, tag, case category, disposition,
    põhjus, pöördumise põhjus, kategooria, teema, liik, tüüp, probleemi tüüp, причина, причина обращения, категория, тема обращения, тематика, тип обращения, тип, вид обращения,
    motif, motif de contact, raison, catégorie, type de demande, type, nature, sujet de la demande`),
  product:
    names(`product, product name, product line, product type, product category, service product, cmdb ci, configuration item, device, model, item, business service, affected service, brand,
    toode, toote nimi, teenus, seade, продукт, товар, услуга, устройство, produit, nom du produit, article, appareil, gamme`),
  segment:
    names(`segment, customer segment, customer type, customer tier, tier, account tier, plan, subscription plan, customer group, client type, vip, market, account type,
    segment, kliendi segment, kliendisegment, kliendi tüüp, pakett, сегмент, тип клиента, категория клиента, тариф, segment client, type de client, offre, formule`),
  priority: names(
    `priority, ticket priority, case priority, priority name, urgency, severity, impact, prioriteet, kiireloomulisus, tähtsus, приоритет, срочность, важность, priorité, urgence, sévérité, gravité`,
  ),
  csat: names(`csat, csat score, csat rating, satisfaction, satisfaction score, satisfaction rating, customer satisfaction, rating, survey score, survey rating, conversation rating, stars,
    rahulolu, kliendi rahulolu, hinnang, rahulolu hinne, оценка, удовлетворенность, удовлетворённость, оценка клиента, satisfaction, satisfaction client, note de satisfaction, note client, évaluation`),
  nps: names(
    `nps, nps score, nps rating, net promoter score, likelihood to recommend, would recommend, recommendation score, soovitusindeks, индекс nps, recommandation`,
  ),
  ces: names(
    `ces, ces score, effort score, customer effort score, customer effort, ease, pingutuse skoor, усилие клиента, score d'effort, effort client`,
  ),
  rated: names(
    `rated at, rating date, survey date, csat at, feedback date, surveyed at, response date survey, hinnangu aeg, дата оценки, date d'évaluation`,
  ),
  parent:
    names(`parent id, parent case id, parent case, parent, parent ticket, parent ticket id, parent incident, parent number, parent key, follow up of, related case, original case, previous case, reopened from, parent service request id,
    ülemjuhtum, seotud juhtum, родительская заявка, связанное обращение, dossier parent, ticket parent`),
  merged_into: names(
    `merged into, merged into id, merged to, merged ticket id, master record id, duplicate of, duplicate id, duplicate parent, liidetud, ühendatud, объединено с, дубликат, fusionné avec, doublon de`,
  ),
  public: names(`public, is public, visibility, public post, avalik, публичный, public, visibilité`),
  subject: names(
    `subject, title, short description, summary, headline, ticket subject, case subject, teema pealkiri, pealkiri, lühikirjeldus, тема, заголовок, краткое описание, objet, sujet, titre, résumé`,
  ),
  text: names(`description, message, body, text, comment, comments, details, complaint, narrative, consumer complaint narrative, question, request, customer comment, first message, problem description, content, note,
    kirjeldus, sõnum, tekst, kommentaar, sisu, küsimus, описание, сообщение, текст, комментарий, текст обращения, вопрос, description, message, texte, commentaire, contenu, détail`),
  language: names(`language, lang, locale, language code, keel, язык, langue`),
  reopen_count: names(
    `reopen count, reopens, reopened count, number of reopens, reopenings, count reopens, taasavamisi, переоткрытий, nombre de réouvertures`,
  ),
  assignment_count: names(
    `reassignment count, reassignments, number of reassignments, count assignments, transfers count, ümbersuunamisi, переназначений, nombre de réaffectations`,
  ),
};

export const EVENT_NAMES: Names = {
  case: names(`case concept name, ${(CASE_NAMES.case ?? []).join(', ')}, trace id, case key`),
  customer: CASE_NAMES.customer ?? [],
  id: names(
    `event id, activity id, log id, message id, history id, audit id, comment id, interaction id, sündmuse id, id события, id événement, id`,
  ),
  at: names(`at, timestamp, time timestamp, event time, event at, event date, occurred at, happened at, time, date, datetime, date time, complete timestamp, start timestamp, activity time, action date, created at, created, event timestamp, log time, performed at, sent at, when,
    aeg, kuupäev, ajatempel, toimumise aeg, sündmuse aeg, время, дата, дата и время, время события, дата события, horodatage, date, date et heure, heure, date de l'événement`),
  sequence: CASE_NAMES.sequence ?? [],
  type: names(`type, event type, event, event name, activity, activity name, activity type, concept name, action, action type, kind, step, task, operation, message type, event kind, history type, what,
    sündmus, sündmuse tüüp, tegevus, tüüp, liik, событие, тип события, действие, активность, операция, тип, événement, type d'événement, activité, action, opération, étape, type`),
  actor_kind: names(
    `actor type, author type, actor kind, actor role, author role, sender type, role, performer type, user type, by, tegija liik, autori tüüp, тип автора, роль, type d'acteur, type d'auteur, rôle`,
  ),
  agent: names(
    `actor, org resource, resource, performer, performed by, author, user, done by, ${(CASE_NAMES.agent ?? []).join(', ')}, tegija, autor, автор, auteur, acteur`,
  ),
  team: names(`org group, ${(CASE_NAMES.team ?? []).join(', ')}`),
  from_team: names(
    `from team, from group, from queue, from department, previous team, previous group, old team, old group, source team, kellelt, eelmine meeskond, из группы, от команды, ancienne équipe, de l'équipe, équipe précédente`,
  ),
  to_team: names(
    `to team, to group, to queue, to department, new team, new group, target team, destination team, assigned to team, kellele, uus meeskond, в группу, команде, nouvelle équipe, vers l'équipe, à l'équipe`,
  ),
  from_agent: names(`from agent, from user, previous agent, previous assignee, old assignee, old agent`),
  to_agent: names(`to agent, to user, new agent, new assignee, to assignee`),
  status: names(
    `to status, new status, to state, new state, status to, ${(CASE_NAMES.status ?? []).join(', ')}, uus olek, новый статус, nouveau statut`,
  ),
  closing_note: CASE_NAMES.closing_note ?? [],
  channel: CASE_NAMES.channel ?? [],
  direction: names(
    `direction, in out, message direction, incoming, inbound, suund, направление, sens, direction du message`,
  ),
  public: CASE_NAMES.public ?? [],
  opened: names(`case opened at, case created at, ticket created at, case opened, case start`),
  reason: (CASE_NAMES.reason ?? []).filter((name) => !['type', 'tüüp', 'liik', 'тип'].includes(name)),
  product: CASE_NAMES.product ?? [],
  segment: CASE_NAMES.segment ?? [],
  priority: CASE_NAMES.priority ?? [],
  parent: CASE_NAMES.parent ?? [],
  merged_into: CASE_NAMES.merged_into ?? [],
  fact: names(`fact key, fact, fact field, field, field name, attribute, väli, поле, champ`),
  action: names(`fact action`),
  value: names(`fact value hash, fact value, field value, value, new value, väärtus, значение, valeur`),
  promise: names(`promise, promise id, promise key, commitment, lubadus, обещание, promesse`),
  promise_kind: names(`promise kind, promise type, what was promised`),
  due: names(`due at, due, due date, promised for, promised at, deadline, tähtaeg, срок, échéance`),
  score: names(`score, rating, csat, stars, hinnang, оценка, note`),
  scale: names(`scale, survey, survey type`),
  text: CASE_NAMES.text ?? [],
  language: CASE_NAMES.language ?? [],
};

function names(list: string): readonly string[] {
  return [...new Set(list.split(',').map((name) => squashed(name)))].filter((name) => name !== '');
}

/** What is compared: letters and digits, and # where there is nothing else. */
export function squashed(name: string): string {
  const letters = name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return letters === '' ? name.trim() : letters;
}
