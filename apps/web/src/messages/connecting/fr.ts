import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'connecting.zendesk':
    'Zendesk Support\u202f: son API est interrogée chaque minute, les webhooks annoncent un ticket aussitôt.',
  'connecting.zendesk-webhooks':
    'Zendesk Support par ses seuls webhooks, quand son API ne peut pas être interrogée\u202f: à partir du jour où ils sont envoyés.',
  'connecting.chatwoot':
    'Chatwoot\u202f: son API est interrogée chaque minute, les webhooks annoncent une conversation aussitôt.',
  'connecting.intercom':
    'Intercom\u202f: son API est interrogée chaque minute, les webhooks annoncent une conversation aussitôt.',
  'connecting.zendesk.url': 'Adresse de base du compte, comme https://desk.zendesk.com.',
  'connecting.zendesk.email': 'Celle de l’administrateur à qui appartient le jeton d’API.',
  'connecting.zendesk.token': 'Jeton d’API, avec l’adresse électronique.',
  'connecting.zendesk.accessToken': 'Jeton d’accès OAuth, à la place des deux.',
  'connecting.zendesk.from':
    'Jour à partir duquel les changements sont récupérés, comme 2026-01-31\u202f; tout par défaut.',
  'connecting.zendesk.webhookSecret':
    'Secret de signature du webhook\u202f; sans lui, aucun webhook n’est accepté.',
  'connecting.zendesk-webhooks.url': 'Adresse de base du compte, comme https://desk.zendesk.com.',
  'connecting.zendesk-webhooks.webhookSecret':
    'Secret de signature du webhook\u202f; sans lui, aucun webhook n’est accepté.',
  'connecting.chatwoot.url': 'Adresse de base de l’installation, comme https://app.chatwoot.com.',
  'connecting.chatwoot.account': 'Dans l’adresse, après /accounts/.',
  'connecting.chatwoot.accessToken':
    'Jeton d’accès d’un administrateur (d’un agent\u202f: sans les évaluations), dans les réglages du profil.',
  'connecting.chatwoot.from':
    'Seules les conversations qui ont bougé depuis ce jour sont récupérées, comme 2026-01-31\u202f; toutes par défaut.',
  'connecting.chatwoot.webhookSecret':
    'Secret du webhook\u202f; pour les versions qui ne signent pas, le mot de passe dans l’adresse qui leur est donnée. Sans lui, aucun webhook n’est accepté.',
  'connecting.intercom.url':
    'Adresse de base de l’API\u202f: https://api.intercom.io ou, selon la région, https://api.eu.intercom.io ou https://api.au.intercom.io.',
  'connecting.intercom.accessToken':
    'Jeton d’accès d’une application qui peut lire les conversations, les administrateurs et les équipes.',
  'connecting.intercom.from':
    'Seules les conversations qui ont bougé depuis ce jour sont récupérées, comme 2026-01-31\u202f; toutes par défaut.',
  'connecting.intercom.webhookSecret':
    'Secret de l’application (client secret), qui signe ses webhooks\u202f; sans lui, aucun webhook n’est accepté.',
};
