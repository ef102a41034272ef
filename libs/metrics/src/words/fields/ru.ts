/** Names of the fields that sources agree on, in Russian. */
import type { Translated } from '../topic.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'named.field.account_number': 'номер счёта',
  'named.field.address': 'адрес',
  'named.field.amount': 'сумма',
  'named.field.contract_number': 'номер договора',
  'named.field.customer_number': 'номер клиента',
  'named.field.date': 'дата',
  'named.field.death_certificate': 'свидетельство о смерти',
  'named.field.delivery_address': 'адрес доставки',
  'named.field.document': 'документ',
  'named.field.email': 'адрес эл. почты',
  'named.field.invoice_number': 'номер счёта-фактуры',
  'named.field.order_number': 'номер заказа',
  'named.field.payment_arrangement': 'договорённость об оплате',
  'named.field.person_name': 'имя человека',
  'named.field.phone': 'номер телефона',
  'named.field.phone_number': 'номер телефона',
  'named.field.postal_code': 'почтовый индекс',
  'named.field.promised_date': 'обещанная дата',
  'named.field.serial_number': 'серийный номер',
  'named.field.tracking_number': 'номер отправления',
};
