/** Names of the fields that sources agree on, in French. */
import type { Translated } from '../topic.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'named.field.account_number': 'numéro de compte',
  'named.field.address': 'adresse',
  'named.field.amount': 'montant',
  'named.field.contract_number': 'numéro de contrat',
  'named.field.customer_number': 'numéro de client',
  'named.field.date': 'date',
  'named.field.death_certificate': 'acte de décès',
  'named.field.delivery_address': 'adresse de livraison',
  'named.field.document': 'document',
  'named.field.email': 'adresse électronique',
  'named.field.invoice_number': 'numéro de facture',
  'named.field.order_number': 'numéro de commande',
  'named.field.payment_arrangement': 'accord de paiement',
  'named.field.person_name': 'nom d’une personne',
  'named.field.phone': 'numéro de téléphone',
  'named.field.phone_number': 'numéro de téléphone',
  'named.field.postal_code': 'code postal',
  'named.field.promised_date': 'date promise',
  'named.field.serial_number': 'numéro de série',
  'named.field.tracking_number': 'numéro de suivi',
};
