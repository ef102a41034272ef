/** What the metrics mean, in Estonian. */
import type { DefinitionWords } from './definition-words.ts';

export const et: DefinitionWords = {
  'remark.level':
    '{level, select, TEAM {Loetakse üleandmisi tiimide vahel.} other {Loetakse üleandmisi teenindajate vahel.}}',
  'remark.cases':
    '{cohort, select, OPENED {Arvesse lähevad ajavahemikul avatud juhtumid.} other {Arvesse lähevad ajavahemikul lahendatud juhtumid.}}',
  'remark.issues':
    '{cohort, select, OPENED {Arvesse lähevad ajavahemikul avatud mured.} other {Arvesse lähevad ajavahemikul lahendatud mured.}}',
  'remark.clock':
    '{clock, select, BUSINESS {Aeg on selle tiimi tööaeg, kelle käes juhtum oli (1 p on 24 töötundi).} OURS {Aeg, mil juhtum ootas klienti, on maha arvatud.} other {Aeg on kalendriaeg.}}',
  'remark.issueWindowDays':
    '{issueWindowDays, plural, =0 {Mure on juhtum koos oma jätkujuhtumitega.} one {{sameReason, select, true {Sama põhjusega juhtum} other {Mis tahes põhjusega juhtum}}, mis avati kuni # päev pärast lahendust, kuulub sama mure juurde.} other {{sameReason, select, true {Sama põhjusega juhtum} other {Mis tahes põhjusega juhtum}}, mis avati kuni # päeva pärast lahendust, kuulub sama mure juurde.}}',
  'remark.calibration':
    '{calibration, select, 0 {See on indeks, mitte tõenäosus.} other {Protsent on tõenäosus, et 90 päeva jooksul järgneb negatiivne avalik pöördumine, madalaim hinnang või lahkumine; selle aluseks on {calibratedOn} tehtud kalibreering {calibration}.}}',
  'remark.riskAt': 'Seis on päeva {riskAt} lõpu seis.',

  resolution_median:
    'Aeg avamisest lõpliku lahenduseni, mille jooksul lahendatakse pooled juhtumid. Veel lahtised loetakse lõpetamata juhtumiteks.',
  resolution_p75:
    'Aeg avamisest lõpliku lahenduseni, mille jooksul lahendatakse kolmveerand juhtumitest. Veel lahtised loetakse lõpetamata juhtumiteks.',
  resolution_p90:
    'Aeg avamisest lõpliku lahenduseni, mille jooksul lahendatakse üheksa kümnendikku juhtumitest. Veel lahtised loetakse lõpetamata juhtumiteks.',
  resolution_naive_median:
    'Aeg, mille jooksul lahendati pooled lahendatud juhtumitest. Veel lahtised on välja jäetud, mistõttu näib see tegelikust kiirem.',
  resolution_naive_p90:
    'Aeg, mille jooksul lahendati üheksa kümnendikku lahendatud juhtumitest. Veel lahtised on välja jäetud, mistõttu näib see tegelikust kiirem.',
  first_resolution_median:
    'Aeg avamisest esimese lahenduseni, mille jooksul said selle pooled juhtumid. Kordagi lahendamata loetakse lõpetamata juhtumiteks.',
  first_resolution_p75:
    'Aeg avamisest esimese lahenduseni, mille jooksul sai selle kolmveerand juhtumitest. Kordagi lahendamata loetakse lõpetamata juhtumiteks.',
  first_resolution_p90:
    'Aeg avamisest esimese lahenduseni, mille jooksul said selle üheksa kümnendikku juhtumitest. Kordagi lahendamata loetakse lõpetamata juhtumiteks.',
  first_resolution_naive_median:
    'Aeg avamisest, mille jooksul said esimese lahenduse pooled neist juhtumitest, mis on kunagi lahendatud. Kordagi lahendamata on välja jäetud, mistõttu näib see tegelikust kiirem.',
  resolved_within:
    'Juhtumite osa, mis lahendati lõplikult {withinHours, plural, one {# tunni} other {# tunni}} jooksul pärast avamist. Veel lahtised loetakse lõpetamata juhtumiteks.',
  first_response_median:
    'Aeg kliendi esimesest pöördumisest, mille jooksul sai pool juhtumitest vastuse inimeselt (kõne või külastuse puhul ooteaeg, kuni keegi vastu võttis). Vastamata loetakse lõpetamata juhtumiteks.',
  first_response_p75:
    'Aeg kliendi esimesest pöördumisest, mille jooksul sai kolmveerand juhtumitest vastuse inimeselt (kõne või külastuse puhul ooteaeg, kuni keegi vastu võttis). Vastamata loetakse lõpetamata juhtumiteks.',
  first_response_p90:
    'Aeg kliendi esimesest pöördumisest, mille jooksul said üheksa kümnendikku juhtumitest vastuse inimeselt (kõne või külastuse puhul ooteaeg, kuni keegi vastu võttis). Vastamata loetakse lõpetamata juhtumiteks.',
  first_response_naive_median:
    'Aeg kliendi esimesest pöördumisest, mille jooksul sai inimeselt vastuse pool vastatud juhtumitest. Vastamata on välja jäetud, mistõttu näib see tegelikust kiirem.',
  first_response_within:
    'Juhtumite osa, millele inimene vastas {withinHours, plural, one {# tunni} other {# tunni}} jooksul pärast kliendi esimest pöördumist. Vastamata loetakse lõpetamata juhtumiteks.',
  bot_response_median:
    'Aeg kliendi esimesest pöördumisest, mille jooksul sai roboti vastuse pool neist juhtumitest, millele robot vastas.',
  stay_median:
    'Aeg, mille jooksul lõppes pool juhtumite peatustest ühes olekus ühe tiimi käes. Arvesse lähevad ajavahemikul alanud peatused; veel kestvad loetakse lõpetamata peatusteks, lahendatud ja suletud juhtumid jäävad välja.',

  cases_opened: 'Ajavahemikul avatud juhtumid, ka teistega liidetud.',
  cases_resolved: 'Juhtumid, mille lõplik lahendus jääb ajavahemikku; liidetud on välja jäetud.',
  cases_open: 'Ajavahemikul avatud juhtumid, mis polnud vaatluse lõpuks lahendatud, suletud ega liidetud.',
  backlog:
    'Juhtumid, mis olid iga päeva, nädala või kuu lõpus lahtised, selle tiimi all, kelle käes need siis olid; terve ajavahemiku puhul selle lõpus.',
  backlog_age_median:
    'Kui kaua oli iga päeva, nädala või kuu lõpus lahtistest juhtumitest pool selleks ajaks lahti olnud; terve ajavahemiku puhul selle lõpus.',
  reopenings: 'Kui sageli avati lahendatud juhtum uuesti. n on juhtumite arv.',
  team_stations:
    'Mitme teadaoleva tiimi käes juhtum keskmiselt peatub; tiim, kelle juurde see tagasi tuleb, loetakse uuesti.',
  time_in_status:
    'Kui kaua juhtum ühes olekus seisab, keskmiselt nende juhtumite kohta, mis selles kunagi olid. Aeg, mil juhtum oli lahendatud või suletud, jääb välja. n on peatuste arv.',

  contacts: 'Klientide pöördumised ajavahemikul, nii privaatsed kui avalikud, ilma tänu ja kiituseta.',
  customers:
    'Kliendid, kes ajavahemikul pöördusid; tänu ja kiitus jäävad välja. Iga klient loetakse üks kord, ning üks kord igas rühmas ja ajalõigus, milles ta pöördus.',
  repeat_contacts: 'Sama mure pöördumised pärast esimest, mida klient pidi uuesti tegema.',
  chases: 'Korduvad pöördumised enne, kui mure lahendati või uuesti lahendati.',
  comebacks: 'Korduvad pöördumised pärast seda, kui mure oli lahendatuks kuulutatud.',
  repeat_rate:
    'Pöördumiste osa, millele klient pidi sama murega {windowDays, plural, one {# päeva} other {# päeva}} jooksul lisama uue, ükskõik mis kanalis ja mis tiimile.',

  issues: 'Mured nii, nagu klient neid näeb.',
  first_contact_resolution:
    'Vähemalt {windowDays, plural, one {# päev} other {# päeva}} enne vaatluse lõppu lahendatud muredest see osa, mille puhul ei olnud korduvat pöördumist ei enne lahendust ega {windowDays, plural, one {# päeva} other {# päeva}} jooksul pärast seda.',
  comeback_rate:
    'Lahendatud murede osa, millega klient pidi {windowDays, plural, one {# päeva} other {# päeva}} jooksul pärast esimest lahendust uuesti pöörduma.',
  contacts_per_issue: 'Kliendi pöördumisi ühe mure kohta, ilma tänu ja kiituseta.',
  chases_per_issue: 'Korduvaid pöördumisi enne lahendust ühe mure kohta.',
  channels_per_issue: 'Mitmest eri kanalist ühe murega pöörduti, ilma tänu ja kiituseta.',
  channel_switches_per_issue: 'Kui sageli tuli klient teisest kanalist kui eelmisel korral, ühe mure kohta.',
  issues_went_direct:
    '{directChannels, select, none {Murede osa, mille esimene pöördumine oli privaatne.} other {Murede osa, mille esimene pöördumine tuli neist kanalitest: {directChannels}.}}',
  issues_public: 'Murede osa, mille kohta on avalik pöördumine; tänu ja kiitus jäävad välja.',
  public_leak: 'Murede osa, mille klient viis avalikkuse ette pärast seda, kui oli küsinud privaatselt.',

  handoffs:
    'Üleandmised ajavahemikul: nii need, mis on kirja pandud, kui ka need, mis ilmnevad alles järgmisest pöördumisest.',
  issues_handed_over: 'Vähemalt ühe üleandmisega murede osa.',
  handoffs_per_issue: 'Üleandmisi ühe mure kohta.',
  information_loss:
    'Enne üleandmist teada olnud väljadest see osa, mille klient pidi enne järgmist üleandmist või lahendust uuesti andma, mida temalt uuesti küsiti või mis kustutati.',
  repeat_yourself_rate:
    'Üleandmistest, mille eel oli midagi teada, see osa, mille järel pidi klient midagi sellest uuesti andma või küsiti seda temalt uuesti.',
  baseline_loss:
    'Ilma üleandmiseta tulnud pöördumiste eel teada olnud väljadest see osa, mis anti või mida küsiti uuesti enne järgmist pöördumist, üleandmist või lahendust.',
  excess_loss:
    'Infokadu üleandmisel, millest on maha arvatud see, mida räägitakse uuesti ilma üleandmiseta: sama ajavahemik ja samad filtrid, kõik rühmad koos.',
  returns: 'Üleandmised A-lt B-le, mille järel juhtum läks kohe A-le tagasi; loetakse tagasitee hetkel.',
  return_rate:
    'Üleandmistest, mis on vahepeal edasi antud, lahendatud või suletud, see osa, mille järgmine üleandmine läks kohe saatjale tagasi.',
  handoff_wait_median:
    'Aeg, mille jooksul võttis vastuvõtja ette pooled üleandmised. Puudutamata loetakse lõpetamata üleandmisteks.',
  handoff_wait_p90:
    'Aeg, mille jooksul võttis vastuvõtja ette üheksa kümnendikku üleandmistest. Puudutamata loetakse lõpetamata üleandmisteks.',
  orphans:
    'Üleandmiste osa, mille järel pidi klient tagaküsima enne, kui vastuvõtja oli juhtumit puudutanud või edasi andnud.',
  dropped_promises:
    'Üleandmistest, mille hetkel oli üleandja lubadus täitmata ja tähtaeg ees, see osa, mille järel selline lubadus murti.',
  repeat_after_handoff:
    'Üleandmiste osa, mille järel klient pöördus {windowDays, plural, one {# päeva} other {# päeva}} jooksul sama murega uuesti.',
  public_after_handoff:
    'Üleandmiste osa, mille järel klient pöördus sama murega {windowDays, plural, one {# päeva} other {# päeva}} jooksul avalikult; kiitus jääb välja.',
  rating_after_handoff:
    'Pärast üleandmist sama mure kohta antud esimese hinnangu keskmine, 0 % (oma skaala halvim) kuni 100 % (parim). Hinnanguta üleandmised jäävad välja.',
  churn_after_handoff:
    'Üleandmiste osa, mille klient lahkus {outcomeDays, plural, one {# päeva} other {# päeva}} jooksul; varem lahkunud kliendid jäävad välja.',
  handoff_coverage:
    'Üleandmiste osa, mille mure kohta on kirja pandud fakte või loetud sõnumeid, nii et infokadu saab hinnata.',
  handoff_coverage_structured: 'Üleandmiste osa, mille mure kohta on fakte kirja pandud.',
  handoff_coverage_text:
    'Üleandmiste osa, mille mure kohta pole ühtki fakti kirja pandud, kuid sõnumid on loetud.',
  fields_lost: 'Väljad, mida pärast ajavahemiku üleandmisi anti või küsiti uuesti või mis kustutati.',

  word_of_mouth_index: 'Keskmine risk 0 kuni 100, et kliendid räägivad teistele halba.',
  word_of_mouth_at_risk: 'Juhtumite osa, mille suusõnalise leviku risk on vähemalt {riskThreshold}.',
  public_contacts_negative: 'Vihase või rahulolematu tooniga avalikud pöördumised ajavahemikul.',
  public_contacts_positive:
    'Rahuloleva tooniga avalikud pöördumised ajavahemikul, tänu ja kiitus kaasa arvatud.',
  positive_share:
    'Ajavahemiku negatiivse või positiivse tooniga avalikest pöördumistest positiivsete osa, tänu ja kiitus kaasa arvatud.',
  exposure_observed:
    'Mitu inimest võis näha ajavahemiku vihase või rahulolematu tooniga avalikke pöördumisi, kokku liidetuna; kes nägi kahte, on kirjas kaks korda.',

  promises_made:
    'Ajavahemikul klientidele antud lubadused: tagasihelistamised, tarned, visiidid, parandused, tagasimaksed, hüvitised.',
  promises_kept_on_time:
    'Ajavahemikul antud lubadustest, mis on täidetud või mille tähtaeg on käes, tähtajaks täidetute osa.',
  promises_late:
    'Ajavahemikul antud lubadustest, mis on täidetud või mille tähtaeg on käes, pärast tähtaega täidetute osa.',
  promises_broken:
    'Ajavahemikul antud lubadustest, mis on täidetud või mille tähtaeg on käes, kunagi täitmata jäänute osa.',
  promises_pending:
    'Ajavahemikul antud lubadused, mis polnud vaatluse lõpuks täidetud ja mille tähtaeg oli veel ees.',
  promise_lateness_median:
    'Aeg pärast tähtaega, mille jooksul täideti pooled neist ajavahemikul antud lubadustest, mis tähtajaks täitmata jäid. Kunagi täitmata loetakse seni hilinevaks (Kaplan–Meier).',
  promises_contradictory:
    'Ajavahemikul antud lubadustest see osa, mille tähtaeg erineb sama mure varasema sama liiki lubaduse omast, mis polnud veel täidetud ega tähtajani jõudnud.',

  effort_minutes:
    '{contactMinutes, select, none {Aeg, mille klient ühe murega pöördudes kirjete järgi ootas ja kulutas.} other {Aeg, mille klient ühe murega pöördudes kirjete järgi ootas ja kulutas; kus kirjet pole, minuteid pöördumise kohta: {contactMinutes}.}}',
  facts_repeated_per_issue:
    'Andmed, mida klient andis või temalt küsiti, kuigi need olid teada, ühe mure kohta, üleandmisega või ilma.',
  escalations: 'Üleandmised, mille allikas on märkinud eskaleerimiseks.',
  escalation_rate:
    'Murede osa, mille puhul on allikas mõne tiimidevahelise üleandmise märkinud eskaleerimiseks.',

  conduct_helpful:
    'Teenindajate loetavatest sõnumitest ajavahemikul see osa, mis võtab asja enda peale või ütleb, mida, kelle poolt või millal tehti või tehakse.',
  conduct_acknowledged:
    'Teenindajate loetavatest sõnumitest ajavahemikul see osa, mis tunnistab kliendi olukorda või vabandab.',
  conduct_rudeness:
    'Teenindajate loetavatest sõnumitest ajavahemikul see osa, mis vaidleb kliendile vastu, süüdistab või õpetab teda.',
  conduct_inefficiency:
    'Teenindajate loetavatest sõnumitest ajavahemikul see osa, milles on mittemidagiütlev käibefraas või milles küsitakse mure kohta juba teada olnut.',
  conduct_insincerity:
    'Teenindajate loetavatest sõnumitest ajavahemikul see osa, mis toob abi asemel ettekäändeks olud või teised või töötab vastu kliendi avaldatud soovile.',
  already_told_rate:
    'Klientide loetavatest sõnumitest ajavahemikul see osa, milles klient ütleb, et on seda juba rääkinud.',

  csat: 'Ajavahemikul antud rahulolu hinnangutest vähemalt nelja viiendikuni oma skaalast ulatuvate osa: 4 või 5 viiest.',
  csat_response_rate:
    'Lahendatud juhtumitest see osa, millele on millal tahes antud rahulolu hinnang (milliseid küsitlusi saadeti, pole kirjas).',
  nps: 'Soovitajad (9 või 10), millest on maha arvatud mittesoovitajad (0 kuni 6), ajavahemikul vastanute seas, punktides −100 kuni 100.',
  nps_response_rate:
    'Lahendatud juhtumitest see osa, millele on millal tahes antud soovitamise hinnang (milliseid küsitlusi saadeti, pole kirjas).',
  ces: 'Ajavahemikul antud vaeva hinnangutest (kõrge tähendab lihtsat) vähemalt viie seitsmendikuni oma skaalast ulatuvate osa: 5, 6 või 7 seitsmest.',
  ces_response_rate:
    'Lahendatud juhtumitest see osa, millele on millal tahes antud vaeva hinnang (milliseid küsitlusi saadeti, pole kirjas).',
  retention:
    'Ajavahemikul avatud muredest see osa, mille klient polnud {outcomeDays, plural, one {# päeva} other {# päeva}} jooksul pärast avamist lahkunud (Kaplan–Meier).',
  repurchase_rate:
    'Lahendatud murede osa, mille klient ostis midagi või pikendas lepingut {outcomeDays, plural, one {# päeva} other {# päeva}} jooksul pärast esimest lahendust (Kaplan–Meier).',
  referral_rate:
    'Lahendatud murede osa, mille klient soovitas organisatsiooni {outcomeDays, plural, one {# päeva} other {# päeva}} jooksul pärast esimest lahendust (Kaplan–Meier).',
};
