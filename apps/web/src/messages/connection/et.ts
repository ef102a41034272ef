/** The words of what is said when the server does not answer, or not as it should, in Estonian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'connection.silent': 'Server ei vasta.',
  'connection.offline': 'Ühendus puudub.',
  'connection.shown': 'Näha on see, mis vastati kell {time}.',
  'connection.try': 'Proovi kohe',
  'connection.back': 'Ühendus on tagasi. Kõik värskendatakse.',
  'failed.outdated': 'Twicetold on uuendatud. Laadi leht uuesti.',
  'failed.title.unreachable': 'Vastust ei tulnud',
  'failed.title.broken': 'Serveris läks midagi valesti',
  'failed.title.refused': 'Nii küsituna ei saa sellele vastata',
  'failed.title.outdated': 'See leht on vananenud',
  'notSaved.unreachable':
    'Salvestamata: server ei vasta. Sisestatu on alles; proovi uuesti, kui ühendus on tagasi.',
  'notSaved.broken': 'Salvestamata: serveris läks midagi valesti. Sisestatu on alles.',
  'notSaved.outdated': 'Salvestamata: Twicetold on uuendatud. Kopeeri sisestatu ja laadi leht uuesti.',
  'crash.offline': 'Seda lehte pole veel laaditud',
  'crash.offline.sentence': 'Server ei vasta. Leht avaneb ise, kui ühendus on tagasi.',
  'crash.updated': 'Twicetold on uuendatud',
  'crash.updated.sentence':
    'Siia kuuluval osal on nüüd teine nimi. Laadi leht uuesti: aadress hoiab vaate alles.',
};
