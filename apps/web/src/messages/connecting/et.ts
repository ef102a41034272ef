import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'connecting.zendesk':
    'Zendesk Support: API-lt küsitakse iga minut, veebihaak annab pöördumisest kohe teada.',
  'connecting.zendesk-webhooks':
    'Zendesk Support ainult veebihaakide kaudu, kui API-lt küsida ei tohi: alates päevast, mil neid saadetakse.',
  'connecting.chatwoot': 'Chatwoot: API-lt küsitakse iga minut, veebihaak annab vestlusest kohe teada.',
  'connecting.intercom': 'Intercom: API-lt küsitakse iga minut, veebihaak annab vestlusest kohe teada.',
  'connecting.zendesk.url': 'Konto aadress, näiteks https://desk.zendesk.com.',
  'connecting.zendesk.email': 'Administraatori aadress, kellele API luba kuulub.',
  'connecting.zendesk.token': 'API luba, koos e-posti aadressiga.',
  'connecting.zendesk.accessToken': 'OAuthi pääsuluba nende kahe asemel.',
  'connecting.zendesk.from': 'Päev, millest alates muudatusi tuuakse, näiteks 2026-01-31; vaikimisi kõik.',
  'connecting.zendesk.webhookSecret':
    'Veebihaagi allkirjastamise saladus; ilma selleta veebihaake vastu ei võeta.',
  'connecting.zendesk-webhooks.url': 'Konto aadress, näiteks https://desk.zendesk.com.',
  'connecting.zendesk-webhooks.webhookSecret':
    'Veebihaagi allkirjastamise saladus; ilma selleta veebihaake vastu ei võeta.',
  'connecting.chatwoot.url': 'Paigalduse aadress, näiteks https://app.chatwoot.com.',
  'connecting.chatwoot.account': 'Aadressis pärast /accounts/.',
  'connecting.chatwoot.accessToken':
    'Administraatori pääsuluba (agendi oma: ilma hinnanguteta), profiili seadetest.',
  'connecting.chatwoot.from':
    'Tuuakse vestlused, mis on sellest päevast alates muutunud, näiteks 2026-01-31; vaikimisi kõik.',
  'connecting.chatwoot.webhookSecret':
    'Veebihaagi saladus; versioonidel, mis ei allkirjasta, neile antud aadressis olev parool. Ilma selleta veebihaake vastu ei võeta.',
  'connecting.intercom.url':
    'API aadress: https://api.intercom.io või piirkonna järgi https://api.eu.intercom.io või https://api.au.intercom.io.',
  'connecting.intercom.accessToken':
    'Rakenduse pääsuluba, mis lubab lugeda vestlusi, administraatoreid ja tiime.',
  'connecting.intercom.from':
    'Tuuakse vestlused, mis on sellest päevast alates muutunud, näiteks 2026-01-31; vaikimisi kõik.',
  'connecting.intercom.webhookSecret':
    'Rakenduse saladus (client secret), millega ta veebihaagid allkirjastab; ilma selleta veebihaake vastu ei võeta.',
};
