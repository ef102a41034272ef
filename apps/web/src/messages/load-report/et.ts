/** The words of the report of a load, in Estonian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'report.none': 'Selle laadimise aruannet ei ole säilitatud.',
  'report.rejects': 'Mida ei saanud võtta',
  'report.rejects.sentence':
    '{count, plural, one {# rida lükati tagasi} other {# rida lükati tagasi}}; kõik muu on logis.',
  'report.rejects.others': 'muudel põhjustel',
  'report.rejects.first': 'Esimesed neist',
  'report.rejects.csv': 'Salvesta CSV-na',
  'report.rejects.ndjson': 'NDJSON-ina',
  'report.time': 'Millest millal',
  'report.time.sentence': 'Sündmused {from} kuni {to}.',
  'report.names': 'Tiimid, kanalid ja põhjused',
  'report.names.counted': 'Arv ütleb, mitu sündmust seda nimetab.',
  'report.names.teams': 'Tiimid',
  'report.names.channels': 'Kanalid',
  'report.names.reasons': 'Põhjused',
  'report.names.none': 'ühtegi pole nimetatud',
  'report.names.unknown': 'Reaalajas saabuvate sündmuste nimesid ei loendata.',
  'report.names.new': 'uus',
  'report.names.more':
    '{bounded, select, yes {ja veel vähemalt {count, number}} other {ja veel {count, number}}}',
  'report.missing': 'Mis puudub',
  'report.reconciliation': 'Meie arvud ja nende arvud',
  'report.reconciliation.sentence':
    '{differences, plural, =0 {Kõik näitajad, mille allikas ise arvutas, langevad meie omadega kokku.} one {Üks allika näitaja erineb meie omast.} other {# allika näitajat erinevad meie omadest.}}',
  'report.reconciliation.csv': 'Salvesta kõik erinevused CSV-na',
  'report.reconciliation.first': 'Esimesed erinevused',
  'reconciliation.figure': 'Näitaja',
  'reconciliation.compared': 'Juhtumid',
  'reconciliation.agree': 'Sama',
  'reconciliation.differ': 'Erineb',
  'reconciliation.onlyTheirs': 'Teavad ainult nemad',
  'reconciliation.onlyOurs': 'Teame ainult meie',
  'reconciliation.case': 'Juhtum',
  'reconciliation.ours': 'Meie',
  'reconciliation.theirs': 'Nemad',
  'figure.handoffs': 'Üleandmised',
  'figure.reassignments': 'Ümbermääramised',
  'figure.assignments': 'Määramised inimesele',
  'figure.contacts': 'Pöördumised',
  'figure.replies': 'Vastused',
  'figure.first_reply_minutes': 'Esimene vastus',
  'figure.reopens': 'Uuesti avamised',
  'figure.first_resolution_minutes': 'Esimene lahendus',
  'figure.full_resolution_minutes': 'Lõplik lahendus',
  'figure.requester_wait_minutes': 'Kliendi ooteaeg',
  'figure.agent_wait_minutes': 'Kliendi ootamine',
  'figure.on_hold_minutes': 'Ootel',
  'figure.other': '{title}',
  'figure.inWorkingHours': '{title}, tööaeg',
  'clock.endedBeforeOpened':
    '{count, plural, one {# juhtum lõpeb enne, kui algab; selle kestus on välja jäetud.} other {# juhtumit lõpeb enne, kui algab; nende kestused on välja jäetud.}}',
  'clock.future':
    '{count, plural, one {# sündmus on selle masina kella järgi tulevikus.} other {# sündmust on selle masina kella järgi tulevikus.}}',
  'clock.before1990':
    '{count, plural, one {# sündmus on enne 1990. aastat.} other {# sündmust on enne 1990. aastat.}}',
  'clock.leftOut':
    '{count, plural, one {# sündmus jäeti välja, sest on küsitust hilisem.} other {# sündmust jäeti välja, sest on küsitust hilisemad.}}',
  'clock.erased':
    '{count, plural, one {# kustutatud kliendi sündmus jäeti välja.} other {# kustutatud klientide sündmust jäeti välja.}}',
  'missing.notLookedAt': 'Mis juhtumitel puudu on, seda ei vaadatud; see pole teada.',
  'missing.incomplete': '{file} lõpeb poole pealt; mis oli enne, on laaditud.',
  'missing.remark.times': '{sentence} ({count, plural, one {# kord} other {# korda}})',
  'missing.casesWithoutCustomer':
    '{count, plural, one {# juhtum ({share}) ei nimeta klienti: kas ta tagasi tuli, on teadmata.} other {# juhtumit ({share}) ei nimeta klienti: kas keegi tagasi tuli, on nende puhul teadmata.}}',
  'missing.withoutTeam': '{count, plural, one {# juhtumi} other {# juhtumi}} ({share}) tiim on teadmata.',
  'missing.teamOnlyLater':
    '{count, plural, one {# juhtumi} other {# juhtumi}} ({share}) tiim on teada alles lõpus, nii et varasemad liikumised ei ole.',
  'missing.withoutChannel': '{count, plural, one {# juhtumi} other {# juhtumi}} ({share}) kanal on teadmata.',
  'missing.withoutReason': '{count, plural, one {# juhtumi} other {# juhtumi}} ({share}) põhjus on teadmata.',
  'missing.withoutContact':
    '{count, plural, one {# juhtumis} other {# juhtumis}} ({share}) pole kirjas ühtegi kliendi pöördumist.',
  'missing.resolvedWithoutContact':
    '{count, plural, one {# juhtum} other {# juhtumit}} ({share}) lahendati ilma ühegi kliendi pöördumiseta.',
  'report.abilities': 'Mida sellest allikast öelda saab',
  'abilities.sentence': '{all} mõõdikust saab arvutada {computable}, osaliselt {partly}, {not} ei saa.',
  'abilities.sentence.all': 'Kõik {all} mõõdikut saab arvutada.',
  'abilities.shown': 'Millised mõõdikud',
  'abilities.all': 'Kõik',
  'abilities.wanting': 'Ainult osalised või puuduvad',
  'abilities.support': 'Kas saab arvutada',
  'abilities.because': 'Miks mitte või mitte täielikult',
  'abilities.coverage': 'kaetud {share}',
  'support.other': '{support}',
  'support.computable': 'arvutatav',
  'support.partly': 'osaliselt',
  'support.not': 'ei saa arvutada',
};
