/** Names of the fields that sources agree on, in Estonian. */
import type { Translated } from '../topic.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'named.field.account_number': 'kontonumber',
  'named.field.address': 'aadress',
  'named.field.amount': 'summa',
  'named.field.contract_number': 'lepingunumber',
  'named.field.customer_number': 'kliendinumber',
  'named.field.date': 'kuupäev',
  'named.field.death_certificate': 'surmatunnistus',
  'named.field.delivery_address': 'tarneaadress',
  'named.field.document': 'dokument',
  'named.field.email': 'e-posti aadress',
  'named.field.invoice_number': 'arve number',
  'named.field.order_number': 'tellimuse number',
  'named.field.payment_arrangement': 'maksekokkulepe',
  'named.field.person_name': 'isiku nimi',
  'named.field.phone': 'telefoninumber',
  'named.field.phone_number': 'telefoninumber',
  'named.field.postal_code': 'sihtnumber',
  'named.field.promised_date': 'lubatud kuupäev',
  'named.field.serial_number': 'seerianumber',
  'named.field.tracking_number': 'saadetise number',
};
