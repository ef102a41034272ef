/** The words of what stands where a number does not, in Estonian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'state.loading': 'Laadimine',
  'state.empty': 'Sel ajavahemikul ei ole siin midagi',
  'state.empty.hint': 'Pikem ajavahemik või vähem filtreid näitab rohkem.',
  'state.empty.everything': 'Vaata kõike, mis on',
  'state.few': '{n, plural, one {Ainult # – öelda on liiga vähe} other {Ainult # – öelda on liiga vähe}}',
  'state.few.hint': 'Alla viie puhul räägib arv rohkem üksikutest kui teenindusest.',
  'state.unknown': 'Teadmata',
  'failed.unreachable': 'Server ei vasta. Kas see töötab?',
  'failed.broken': 'Server vastas, aga mitte kokkulepitud kujul ({reason}).',
  'failed.title.forbidden': 'See ei kuulu sinu rolli juurde',
  'failed.forbidden': 'Seda saab muuta tööruumi haldaja.',
  'failed.forbidden.ask': 'Juurdepääsu saab anda {admins}.',
  'failed.refused': '{reason}',
  'failed.retry': 'Proovi uuesti',
  'workspace.none': 'Sul pole veel ühtegi tööruumi',
  'workspace.none.sentence': 'Sind saab kutsuda serveri omanik või tööruumi haldaja.',
};
