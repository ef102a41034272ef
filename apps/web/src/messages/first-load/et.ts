/** The words of the first load and new workspaces, in Estonian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'firstLoad.title': 'Laadi oma esimene logi',
  'firstLoad.sentence':
    'Lohista siia kasutajatoe süsteemi väljavõte, protsessikaeve logi või tabel. Mis sisse läks, öeldakse täpselt, ja selle saab tagasi võtta.',
  'firstLoad.files':
    '{count, plural, one {{first} on valmis; see läheb üles, kui tööruum on olemas.} other {# faili on valmis; need lähevad üles, kui tööruum on olemas.}}',
  'workspace.new.title': 'Kuidas seda kutsutakse',
  'workspace.new.title.hint': 'Organisatsioon või osakond, kelle juhtumid need on.',
  'workspace.new.name': 'Nimi aadressides ja käskudes',
  'workspace.new.name.hint': 'Väiketähed, numbrid ja sidekriipsud; hiljem muuta ei saa.',
  'workspace.new.zone': 'Ajavöönd',
  'workspace.new.zone.hint':
    'Selle järgi algavad päevad, nädalad ja kuud ning loetakse kellaajad, millel vööndit pole.',
  'workspace.new.texts': 'Säilita sõnumite sõnad',
  'workspace.new.texts.hint':
    'Väljas: sõnad loetakse üks kord läbi ja neid ei säilitata. Sees: ajajooned näitavad ka sõnu.',
  'workspace.new.create': 'Loo tööruum',
};
