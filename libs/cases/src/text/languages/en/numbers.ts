import type { NumberLabel } from '../language-pack.ts';

const NUMBER =
  "(numbers?|no|nos|num|nr|nbr|#|id|code|ref|refs|reference|references)\\.?('s)?( (number|no|nr|code|#)\\.?)?";

export const numberLabels: readonly NumberLabel[] = [
  {
    field: null,
    kind: 'none',
    strong: [
      `((support|service|help|helpdesk|help desk|trouble) (ticket|request)|case|complaint|incident|enquiry|inquiry|query|report|crime|council)( ${NUMBER})?`,
      `(licen[cs]e|number|registration|reg|car|vehicle) ?plates?( ${NUMBER})?`,
      `(plates?|reg|car reg|registration)( ${NUMBER})?`,
      'sort code',
      `((gas|electric|electricity|water) )?(meter )?readings?( is| was| of)?`,
      `(the )?meter (reads?|says|shows?|showed)`,
      '(door|gate|entry|access|pin|security|verification|promo|discount|voucher|error|key ?safe|lock ?box) (code|number|pin)s?',
      '(pin|otp|error|extension|ext|model|chapter|page|room|gate|seat|version|step|option|section|article|paragraph)( (number|no|code))?',
      "(your|the|our|company('s)?) ((customer )?(service|support|care) )?((hot|help|info|emergency|customer|phone)[ -]?lines?|call cent(er|re)|switchboard|head office|reception)( (number|no))?",
      '(our|your) (tele)?(phone )?number',
      '(call|ring|phone|reach|contact|text) us (on|at|under|by (tele)?phone on)',
      'i (called|rang|phoned|dialled|dialed|tried|have called)( you)? (on )?',
    ],
  },
  {
    field: 'account_number',
    kind: 'bank',
    strong: ['iban( number| no)?', `bank account( ${NUMBER})?`, 'bank details'],
  },
  {
    field: 'account_number',
    kind: 'supply',
    strong: [
      `(mpan|mprn|mpr|supply point|point of delivery|supply|meter point|metering point|delivery point|pod)( ${NUMBER})?( \\((mpan|mprn|mpr|pod)\\))?`,
      `meter supply ${NUMBER}`,
    ],
  },
  {
    field: 'account_number',
    kind: 'member',
    strong: [
      `(member|membership|members'|frequent flyer|loyalty( card| club| account)?|library card|patron|reader|insured|patient|nhs|donor|rewards?( card| account)?|club card|clubcard|miles|bonus card|season ticket holder|participant) ${NUMBER}`,
    ],
    weak: ['member(ship)?', 'frequent flyer'],
  },
  {
    field: 'account_number',
    kind: 'customer',
    strong: [
      `(customer|client|subscriber|user|consumer|taxpayer|cust|customer account|client account|billing account|resident|tenant|student|pupil|payer|business partner|crm|household) ${NUMBER}`,
      'crn',
      'customer reference',
    ],
    weak: ['customer', 'client', 'subscriber', 'cust'],
  },
  {
    field: 'account_number',
    kind: 'account',
    strong: [
      `((council tax|rent|energy|gas|electricity|water|broadband|savings|current|mortgage|credit|card|utility|online) )?(account|acct?|a/c|acc)\\.? ${NUMBER}`,
    ],
    weak: ['(account|acct?|acc|a/c)\\.?'],
  },
  {
    field: 'invoice_number',
    kind: 'invoice',
    strong: [
      `(invoice|bill|billing|receipt|statement|credit note|inv|pro-?forma|sales invoice|payment request|demand|folio) ?\\.? ${NUMBER}`,
    ],
    weak: ['(invoices?|bills?|inv|credit note|receipt|folio)\\.?'],
  },
  {
    field: 'contract_number',
    kind: 'contract',
    strong: [
      `(contract|policy|agreement|tenancy|tenancy agreement|lease|rental agreement|loan|loan agreement|insurance|insurance policy|subscription|plan|cover|warranty|mortgage|hire agreement|credit agreement|service agreement|maintenance agreement|licen[cs]e agreement|membership agreement|care plan|pension|annuity|finance agreement|rental) ${NUMBER}`,
    ],
    weak: [
      'contracts?',
      '(insurance |home |car |travel |life )?polic(y|ies)',
      '(tenancy |rental |loan |lease |credit |hire |finance |service )?agreement',
      'tenancy',
      'lease',
      'subscription',
      'loan',
    ],
  },
  {
    field: 'tracking_number',
    kind: 'parcel',
    strong: [
      `(tracking|track|trace|shipment|shipping|parcel|package|consignment|waybill|airway bill|awb|delivery|dispatch|despatch|item|courier|dhl|ups|dpd|fedex|royal mail|evri|hermes|gls) ${NUMBER}`,
      'tracking',
      'track and trace',
    ],
    weak: ['parcel', 'package', 'shipment', 'consignment', 'awb'],
  },
  {
    field: 'tracking_number',
    kind: 'baggage',
    strong: [
      `(baggage|luggage|bag|suitcase|case) tag( ${NUMBER})?`,
      `(baggage|luggage|bag)( claim)? ${NUMBER}`,
      `tag ${NUMBER}`,
    ],
    weak: ['tag', 'tags'],
  },
  {
    field: 'serial_number',
    kind: 'device',
    strong: [
      'number (printed |written |shown |stamped )?on (the|your) (meter|router|modem|device|box|boiler|machine|back|label)',
      `(serial|meter serial|meter|device|set-?top box|hub|handset|frame|chassis|printer|tv|boiler|washing machine|fridge|cooker|pump|inverter|charger|product|router|modem|machine|boiler|appliance|unit|imei|equipment|product serial) ${NUMBER}`,
      'on (the|my|its) (meter|router|modem|box|device|machine|boiler|back|bottom|underside|side|label|sticker|plate|hub)( itself)?,? (it|that|there) (says|reads|is|is written|is printed|is stamped)',
      '(underside|sticker|bottom|type plate|rating plate|nameplate) (says|reads|shows)',
      's/n',
      'imei',
      'serial',
      'msn',
    ],
    weak: ['sn', 'meter'],
  },
  {
    field: 'order_number',
    kind: 'application',
    strong: [
      'number of (that|the|your|this) (claim |application )?(form|application)',
      `(application|form|claim form|request form|pir|petition|permit application|permit|planning application|job|job ticket|work order|works order|repair|repair order|service order|workshop|returns?|rma|quote|quotation|appointment|referral|consultation|visit|viewing|inspection|survey|enrolment|enrollment|grant|visa|registration form|collection|ticket of work) ${NUMBER}`,
      '(job|repair|workshop|work|service) (ticket|card|sheet|docket|order|slip)',
    ],
    weak: ['application', 'pir', 'form', 'rma', 'permit', 'docket', 'job'],
  },
  {
    field: 'order_number',
    kind: 'ticket',
    strong: [`(e-?ticket|train ticket|plane ticket|flight ticket|ticket) ${NUMBER}`],
    weak: ['e-?tickets?', 'tickets?'],
  },
  {
    field: 'order_number',
    kind: 'order',
    strong: [
      `(order|purchase|booking|reservation|confirmation|purchase order|po|web order|sales order|online order|ord|hotel booking|flight booking|trip|itinerary|rental booking) ${NUMBER}`,
      '(record |booking )?locator',
      'pnr( code| number)?',
      '(form|booking|order|reservation)[^.!?\\n]{0,30}?[ ,]ref(erence)?( number| no\\.?)?',
      'order(ed)? under',
    ],
    weak: ['orders?', 'bookings?', 'reservations?', 'purchase', 'pnr', 'po'],
  },
  {
    field: 'phone',
    kind: 'phone',
    strong: [
      '((mobile|cell|phone|telephone|contact|tele|callback|landline|daytime|home|work) ?(phone )?)(number|no|nr)\\.?',
      '((tele)?phone|mobile|cell|landline|tel|mob|ph)\\.?',
      '(call|ring|reach|phone|text|contact|get|whatsapp) (me|him|her|my (wife|husband|son|daughter|partner)) (back )?(on|at|under)',
      "(i'm|i am|reachable|available) (reachable )?(on|at|under)",
      '(my|new) (number|no)',
    ],
  },
];

export const linkWords: readonly string[] = [
  'is',
  'was',
  "it's",
  'its',
  'this',
  'the',
  'here',
  'still',
  'my',
  'again',
  'following',
  'number',
  'no',
  'nr',
  'of',
  'for',
  'be',
  'would',
  'should',
  'as',
  'follows',
  'you',
  'asked',
  'being',
  'ends',
  'reads',
  'said',
  'says',
  'that',
  'which',
  'i',
  'have',
  'yes',
  'now',
  'now',
  'ref',
  'id',
];

export const andWords: readonly string[] = ['and', '&', 'plus', 'or'];
