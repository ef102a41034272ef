/** How the metrics are computed, in Estonian. */
import type { FormulaWords } from './formula-words.ts';

export const et: FormulaWords = {
  resolution_median:
    'vähim t, mille puhul S(t) ≤ 0,5; S = Kaplan–Meier avamisest lõpliku lahenduseni, lahtised tsenseeritud vaatluse lõpul',
  resolution_p75:
    'vähim t, mille puhul S(t) ≤ 0,25; S = Kaplan–Meier avamisest lõpliku lahenduseni, lahtised tsenseeritud vaatluse lõpul',
  resolution_p90:
    'vähim t, mille puhul S(t) ≤ 0,1; S = Kaplan–Meier avamisest lõpliku lahenduseni, lahtised tsenseeritud vaatluse lõpul',
  resolved_within:
    '1 − S(tundi), S = Kaplan–Meier avamisest lõpliku lahenduseni, tsenseeritud vaatluse lõpul',
  resolution_naive_median: '7. tüüpi kvantiil 0,5: lahendatud juhtumid',
  resolution_naive_p90: '7. tüüpi kvantiil 0,9: lahendatud juhtumid',
  first_resolution_median:
    'vähim t, mille puhul S(t) ≤ 0,5; S = Kaplan–Meier avamisest esimese lahenduseni, tsenseeritud vaatluse lõpul',
  first_resolution_p75:
    'vähim t, mille puhul S(t) ≤ 0,25; S = Kaplan–Meier avamisest esimese lahenduseni, tsenseeritud vaatluse lõpul',
  first_resolution_p90:
    'vähim t, mille puhul S(t) ≤ 0,1; S = Kaplan–Meier avamisest esimese lahenduseni, tsenseeritud vaatluse lõpul',
  first_resolution_naive_median: '7. tüüpi kvantiil 0,5: kunagi lahendatud juhtumid',
  first_response_median:
    'vähim t, mille puhul S(t) ≤ 0,5; S = Kaplan–Meier esimesest pöördumisest inimese esimese vastuseni',
  first_response_p75:
    'vähim t, mille puhul S(t) ≤ 0,25; S = Kaplan–Meier esimesest pöördumisest inimese esimese vastuseni',
  first_response_p90:
    'vähim t, mille puhul S(t) ≤ 0,1; S = Kaplan–Meier esimesest pöördumisest inimese esimese vastuseni',
  first_response_within: '1 − S(tundi), S = Kaplan–Meier esimesest pöördumisest inimese esimese vastuseni',
  first_response_naive_median: '7. tüüpi kvantiil 0,5: juhtumid, millele inimene vastas',
  bot_response_median: '7. tüüpi kvantiil 0,5: juhtumid, millele robot vastas',
  stay_median:
    'vähim t, mille puhul S(t) ≤ 0,5; S = Kaplan–Meier olekusse tulekust lahkumiseni, tsenseeritud vaatluse lõpul',
  cases_opened: 'juhtumite arv avamise aja järgi',
  cases_resolved: 'juhtumite arv lahendamise aja järgi, liidetuteta',
  cases_open: 'juhtumite arv avamise aja järgi: lahendamata, sulgemata, liitmata',
  backlog: 'juhtumid, mille olek ajalõigu viimasel hetkel pole lahendatud ega suletud',
  backlog_age_median: '7. tüüpi kvantiil 0,5: hetk − avamine, ajalõigu lõpul lahtised juhtumid',
  reopenings: 'Σ uuesti avamised, mis lõpetasid lahendatud oleku',
  team_stations: 'Σ katkematud peatused teadaoleva tiimi käes / juhtumid, millel on vähemalt üks',
  time_in_status:
    'Σ peatuste aeg / juhtumid, millel on vähemalt üks; veel kestev peatus kuni vaatluse lõpuni',
  contacts: 'klientide pöördumiste arv nende aja järgi',
  customers: 'pöördunud eri klientide arv',
  repeat_contacts: 'tagaküsimised + tagasipöördumised',
  chases: 'korduvad pöördumised, mille ja eelmise pöördumise vahel pole lahendust',
  comebacks: 'korduvad pöördumised, mille ja eelmise pöördumise vahel on lahendus',
  repeat_rate:
    '1 − S(W), S = Kaplan–Meier pöördumisest järgmise korduva pöördumiseni, tsenseeritud vaatluse lõpul',
  issues: 'murede arv',
  first_contact_resolution:
    'mured ilma korduva pöördumiseta kuni W päeva pärast esimest lahendust / mured, mis lahendati hiljemalt W päeva enne vaatluse lõppu',
  comeback_rate:
    '1 − S(W), S = Kaplan–Meier esimesest lahendusest esimese tagasipöördumiseni, tsenseeritud vaatluse lõpul',
  contacts_per_issue: 'Σ pöördumised / mured, millel on vähemalt üks',
  chases_per_issue: 'Σ tagaküsimised / pöördumisega mured',
  channels_per_issue: 'Σ pöördumiste eri kanalid / pöördumisega mured',
  channel_switches_per_issue: 'Σ pöördumised eelmisest erinevast kanalist / pöördumisega mured',
  issues_went_direct: 'mured, mille esimene pöördumine tuli otsekanalist / pöördumisega mured',
  issues_public: 'avaliku pöördumisega mured / pöördumisega mured',
  public_leak: 'mured, kus avalik pöördumine järgnes ebaõnnestunud privaatsele / pöördumisega mured',
  handoffs: 'üleandmiste arv nende aja järgi',
  issues_handed_over: 'üleandmisega mured / mured',
  handoffs_per_issue: 'Σ üleandmised / mured',
  information_loss: 'Σ|R või D| / Σ|K| üle üleandmiste, kus |K| > 0',
  repeat_yourself_rate: 'üleandmised, kus |R| > 0 / üleandmised, kus |K| > 0',
  baseline_loss: 'Σ|R| / Σ|K| üle pöördumiste, mille eel pole eelmisest saadik üleandmist, |K| > 0',
  excess_loss: 'infokadu üleandmisel − tavapärane infokadu',
  returns: 'üleandmised Y-lt X-ile, mille eelmine oli X-ilt Y-le',
  return_rate: 'üleandmised X-ilt Y-le, mille järgmine on Y-lt X-ile / üleandmised, mida Y käes enam pole',
  handoff_wait_median: 'vähim t, mille puhul S(t) ≤ 0,5; S = Kaplan–Meier üleandmisest esimese puudutuseni',
  handoff_wait_p90: 'vähim t, mille puhul S(t) ≤ 0,1; S = Kaplan–Meier üleandmisest esimese puudutuseni',
  orphans:
    'enne esimest puudutust taga küsitud üleandmised / puudutatud, taga küsitud, edasi antud või lõppenud üleandmised',
  dropped_promises:
    'üleandmised, mille järel murti üleandja kehtiv lubadus / üleandmised, mille puhul selline täideti või sai tähtaeg täis',
  repeat_after_handoff:
    '1 − S(W), S = Kaplan–Meier üleandmisest järgmise korduva pöördumiseni, tsenseeritud vaatluse lõpul',
  public_after_handoff:
    '1 − S(W), S = Kaplan–Meier üleandmisest järgmise avaliku pöördumiseni, tsenseeritud vaatluse lõpul',
  rating_after_handoff:
    'keskmine: (hinne − madalaim) / (kõrgeim − madalaim), iga üleandmise järel antud esimene hinnang',
  churn_after_handoff:
    '1 − S(t), S = Kaplan–Meier üleandmisest kliendi järgmise lahkumiseni, tsenseeritud vaatluse lõpul',
  handoff_coverage: 'tõenditega üleandmised / üleandmised',
  handoff_coverage_structured: 'salvestatud faktidega üleandmised / üleandmised',
  handoff_coverage_text: 'ainult loetud sõnumitega üleandmised / üleandmised',
  fields_lost: 'Σ|R või D|',
  word_of_mouth_index: 'keskmine: 100 · logistic(b + Σ tõrked · (1 − heastamine))',
  word_of_mouth_at_risk: 'juhtumid, mille indeks ≥ lävi / juhtumid',
  public_contacts_negative: 'avalike pöördumiste arv, mille toon < 0',
  public_contacts_positive: 'avalike pöördumiste arv, mille toon > 0',
  positive_share: 'positiivsed / (positiivsed + negatiivsed) avalikud pöördumised',
  exposure_observed: 'Σ levik: avalikud pöördumised, mille toon < 0',
  promises_made: 'lubaduste arv andmise aja järgi',
  promises_kept_on_time: 'tähtajaks täidetud / (täidetud + tähtaeg möödas)',
  promises_late: 'pärast tähtaega täidetud / (täidetud + tähtaeg möödas)',
  promises_broken: 'tähtaeg möödas ja täitmata / (täidetud + tähtaeg möödas)',
  promises_pending: 'lubaduste arv andmise aja järgi: täitmata, tähtaeg pärast vaatluse lõppu',
  promise_lateness_median:
    'Kaplan–Meieri mediaan: täitmine − tähtaeg, tähtajaks täitmata lubadused, murtud tsenseeritud vaatluse lõpul',
  promises_contradictory: 'kehtivale lubadusele vasturääkivad lubadused / lubadused',
  effort_minutes: 'Σ üle pöördumiste (ooteaeg + kestus) / mured',
  facts_repeated_per_issue: 'Σ üleandmiste järel ja vestluste sees korratud väljad / pöördumisega mured',
  escalations: 'eskaleerimiste arv nende aja järgi',
  escalation_rate: 'eskaleeritud mured / mured',
  conduct_helpful: 'sõnumid, mis võtavad asja enda peale või ütlevad, mis edasi saab / loetud sõnumid',
  conduct_acknowledged: 'tunnistavad või vabandavad sõnumid / loetud sõnumid',
  conduct_rudeness: 'vaidlevad sõnumid / loetud sõnumid',
  conduct_inefficiency: 'käibefraasiga või juba teada olnut küsivad sõnumid / loetud sõnumid',
  conduct_insincerity: 'õigustavad või veenvad sõnumid / loetud sõnumid',
  already_told_rate: 'sõnumid, mis ütlevad, et seda on juba räägitud / loetud sõnumid',
  csat: 'hinnangud, kus hinne / kõrgeim ≥ 0,8 / hinnangud',
  csat_response_rate: 'rahulolu hinnanguga lahendatud juhtumid / lahendatud juhtumid',
  nps: '100 · (soovitajad − mittesoovitajad) / hinnangud',
  nps_response_rate: 'soovitamise hinnanguga lahendatud juhtumid / lahendatud juhtumid',
  ces: 'hinnangud, kus hinne / kõrgeim ≥ 5/7 / hinnangud',
  ces_response_rate: 'vaeva hinnanguga lahendatud juhtumid / lahendatud juhtumid',
  retention: 'S(t), S = Kaplan–Meier avamisest kliendi lahkumiseni, tsenseeritud vaatluse lõpul',
  repurchase_rate:
    '1 − S(t), S = Kaplan–Meier esimesest lahendusest kliendi järgmise ostu või pikenduseni, tsenseeritud vaatluse lõpul',
  referral_rate:
    '1 − S(t), S = Kaplan–Meier esimesest lahendusest kliendi järgmise soovituseni, tsenseeritud vaatluse lõpul',
};
