/** The words of coming in, in Estonian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'enter.title': 'Sisselogimine',
  'enter.email': 'E-post',
  'enter.password': 'Parool',
  'enter.do': 'Logi sisse',
  'enter.company': 'Logi sisse: {company}',
  'enter.company.or': 'või',
  'enter.forgotten': 'Unustasin parooli',
  'enter.forgotten.sentence': 'Kui sellel aadressil on konto, saadame lingi uue parooli jaoks.',
  'enter.forgotten.do': 'Saada link',
  'enter.forgotten.done':
    'Kui sellel aadressil on konto, on link teel. See avaneb üks kord kahe tunni jooksul.',
  'enter.back': 'Tagasi sisselogimise juurde',
  'enter.setup': 'Esimene konto',
  'enter.setup.sentence':
    'Sellega saab siin serveris teha kõike: luua tööruume, kutsuda inimesi, kustutada kliente.',
  'enter.invitation': 'Sind kutsutakse: {workspace}',
  'enter.invitation.known': 'Sul on juba konto: võta kutse vastu ja logi siis sisse.',
  'enter.newPassword': 'Uus parool',
  'enter.newPassword.sentence': 'Mujal logitakse sind välja.',
  'enter.name': 'Sinu nimi',
  'enter.password.new': 'Uus parool',
  'enter.password.hint': 'Vähemalt 12 märki. Mitu sõna on parem kui kummalised märgid.',
  'enter.account.make': 'Loo konto',
  'enter.take': 'Võta kutse vastu',
  'enter.taken': 'Kutse on vastu võetud. Logi nüüd sisse.',
  'enter.password.set': 'Määra parool',
  'enter.problem.wrong':
    'Aadress ja parool ei sobi kokku. Pärast mitut järjestikust katset lukustub konto mõneks ajaks.',
  'enter.problem.too_many': 'Liiga palju katseid. Oota mõni minut.',
  'enter.problem.no_mail': 'See server ei saa kirju saata. Küsi linki serveri haldajalt.',
  'enter.problem.link_over': 'Linki on juba kasutatud või on see liiga vana. Küsi uus.',
  'enter.problem.too_short': 'Liiga lühike: vähemalt 12 märki.',
  'enter.problem.too_long': 'Liiga pikk.',
  'enter.problem.known': 'Liiga kergesti arvatav.',
  'enter.problem.taken': 'Sellel aadressil on juba konto.',
  'enter.problem.needed': 'Vajalik.',
  'enter.problem.company_unreachable':
    'Sinu ettevõtte sisselogimine praegu ei vasta. Proovi mõne minuti pärast uuesti või anna teada serveri haldajale.',
  'enter.problem.company_refused': 'Sinu ettevõtte sisselogimine ei kinnitanud, kes sa oled. Proovi uuesti.',
  'enter.problem.company_over': 'See võttis liiga kaua või algas teises aknas. Proovi uuesti.',
  'enter.problem.company_unverified':
    'Sinu ettevõte ei kinnita, et see e-posti aadress on sinu. Pöördu selle poole, kes ettevõtte sisselogimist haldab.',
  'enter.problem.company_unknown':
    'Sul pole siia veel ligipääsu. Palu administraatoril end kutsuda sellel aadressil, mis sul ettevõttes on.',
  'enter.problem.company_other':
    'Selle aadressiga konto kuulub sinu ettevõttes kellelegi teisele. Küsi serveri haldajalt.',
  'enter.problem.company_locked':
    'Konto on pärast mitut vale parooli mõneks ajaks lukus. Proovi hiljem uuesti.',
  'enter.problem.other': 'See ei paista õige.',
};
