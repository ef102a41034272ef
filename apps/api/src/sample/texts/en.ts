import type { Phrases } from './phrases.ts';

export const en: Phrases = {
  customer: {
    opening: {
      billing: [
        'Hello, my bill this month is higher than it should be.',
        'There is a charge on my invoice that I do not recognise.',
      ],
      internet_outage: [
        'My internet has been down since this morning.',
        'No connection at all, the light on the box is red.',
      ],
      slow_internet: [
        'The internet is painfully slow in the evenings.',
        'I pay for 300 megabits and get about 20.',
      ],
      tv_fault: [
        'The TV box freezes on every channel.',
        'Since the last update the TV shows only a black screen.',
      ],
      installation: [
        'When will somebody come to install the new line?',
        'I ordered fibre and would like to fix a day for the installation.',
      ],
      equipment_return: [
        'I want to send back the router, how do I do that?',
        'We no longer need the TV box and would like to return it.',
      ],
      order_status: [
        'Could you tell me where my order is?',
        'I ordered a phone last week and have heard nothing.',
      ],
      delivery: [
        'My parcel was due yesterday and did not come.',
        'The courier never turned up with my device.',
      ],
      contract_change: ['I would like to move to a smaller plan.', 'Please put the contract in my name.'],
      cancellation: ['I want to cancel my contract.', 'Please end my subscription at the end of the month.'],
      roaming: [
        'I was charged for roaming that should have been included.',
        'My phone found no network abroad.',
      ],
      number_porting: [
        'I want to bring my number over to you.',
        'My number has still not been moved to you.',
      ],
    },
    tell: {
      account_number: ['My customer number is {value}.', 'Customer number: {value}.'],
      order_number: ['The order number is {value}.', 'It is about order {value}.'],
      invoice_number: ['The invoice number is {value}.', 'Invoice {value}.'],
      contract_number: ['My contract number is {value}.', 'Contract {value}.'],
      serial_number: ['The serial number on the device is {value}.', 'Serial number: {value}.'],
      tracking_number: ['The tracking number is {value}.'],
      phone: ['You can reach me on {value}.', 'My phone number is {value}.'],
      email: ['My e-mail address is {value}.', 'Please write to {value}.'],
      address: ['The address is {value}.', 'I live at {value}.'],
      postal_code: ['The postcode is {value}.'],
      date: ['The date is {value}.', 'It is about {value}.'],
      amount: ['It is about {value}.', 'I was charged {value}.'],
      person_name: ['My name is {value}.', 'The contract is held by {value}.'],
      document: ['I have attached the {value}.'],
      payment_arrangement: ['We agreed on {value}.', 'The arrangement is {value}.'],
    },
    alreadyTold: [
      'As I already told you:',
      'I have given you this before.',
      'It is in my first message, but here it is again.',
      'I told your colleague last time.',
    ],
    chase: [
      'Is there any news on this?',
      'I have been waiting for days and nobody gets back to me.',
      'You promised to get in touch and you did not.',
      'Me again. What is happening?',
    ],
    comeback: ['It is broken again.', 'You said it was solved. It is not.', 'The same problem is back.'],
    post: [
      'Third time I explain my problem to this company. Third person who knows nothing.',
      'Waiting for an answer for days. Is anybody there?',
      'Avoid them. They promise and nothing happens.',
      'Is it normal to be sent from one department to the next for a week?',
    ],
    praise: [
      'Thank you, that was sorted out quickly!',
      'I must say: the way this was put right was excellent.',
      'A big thank you to the person who helped me.',
    ],
  },
  agent: {
    ask: {
      account_number: ['Could you give me your customer number?', 'What is your customer number, please?'],
      order_number: ['What is the order number?', 'May I have your order number?'],
      invoice_number: ['Which invoice is it? I need its number.'],
      contract_number: ['Could you tell me your contract number?'],
      serial_number: ['What is the serial number on the device?'],
      tracking_number: ['Do you have the tracking number?'],
      phone: ['On which number can we reach you?', 'What is your phone number?'],
      email: ['What is your e-mail address?'],
      address: ['What is the address, please?', 'At which address is it?'],
      postal_code: ['What is the postcode?'],
      date: ['Which date had been agreed?', 'For which date was it arranged?'],
      amount: ['What amount is it about?'],
      person_name: ['In whose name is the contract?', 'May I have your full name?'],
      document: ['Could you send us the document?'],
      payment_arrangement: ['What was agreed about the payment?', 'I see no arrangement here. What was it?'],
    },
    helpful: [
      'I see what has happened. I am correcting it now and will call you today.',
      'You are right, this should not have taken so long. I have taken it over myself.',
      'I have read what you wrote to my colleague. I will check the line and write to you by noon.',
    ],
    hollow: [
      'We will get back to you as soon as possible.',
      'Unfortunately that is a matter for another department.',
      'Your satisfaction matters to us. Please be patient.',
      'We are receiving many requests at the moment.',
    ],
    apology: ['I am sorry for the trouble.', 'I apologise, this was our mistake.'],
    solved: {
      fault: ['Everything should work again. Let me know if it does not.'],
      bill: ['It is put right, you will see it on the next bill.'],
      request: ['That is done now.'],
    },
    note: ['Please take over, the customer has been told.', 'Could you look into this? Details as listed.'],
    bot: ['Hello! I am the automatic assistant. Somebody will be with you shortly.'],
  },
};
