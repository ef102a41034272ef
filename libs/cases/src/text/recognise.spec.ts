import { describe, expect, it } from '@jest/globals';
import { recognise } from './recognise.ts';
import type { MessageRecognition, TextMessage } from './text-types.ts';

/** Lines of a conversation: "C: …" by the customer, "A: …" by the agent. */
function conversation(...lines: string[]): MessageRecognition[] {
  const messages = lines.map((line, place): TextMessage => ({
    id: String(place),
    by: line.startsWith('C') ? 'customer' : 'agent',
    text: line.slice(3),
  }));
  return recognise(messages);
}

const last = (...lines: string[]): MessageRecognition => {
  const result = conversation(...lines).at(-1);
  if (result === undefined) throw new Error('a conversation has a message');
  return result;
};

describe('what a customer has to say twice', () => {
  it('is a repeat in any spelling, also when an agent said it first', () => {
    const { facts, repeats } = last(
      'A: Your order 48213 is on its way.',
      'C: order no. 48 213 has not arrived',
    );
    expect(facts).toEqual([{ field: 'order_number', value: '48 213' }]);
    expect(repeats).toEqual(facts);
  });

  it('is no repeat when the value is corrected', () => {
    const { facts, repeats } = last('C: My order number is 48213.', 'C: Sorry, order number 48231.');
    expect(facts).toEqual([{ field: 'order_number', value: '48231' }]);
    expect(repeats).toEqual([]);
  });

  it('is no repeat in the signature of a later e-mail', () => {
    const mail = 'C: Any news?\nKind regards,\nAlan Whitcombe\nTel. +44 20 7946 0018';
    const { facts, repeats } = last(mail, mail);
    expect(facts.map(({ field }) => field)).toEqual(['person_name', 'phone']);
    expect(repeats).toEqual([]);
  });

  it('does not count in quoted lines', () => {
    expect(last('C: thanks\n> My order number is 48213').facts).toEqual([]);
  });
});

describe('what an agent asks', () => {
  it('is asked again when the customer gave it', () => {
    const { asks, reasks } = last(
      'C: customer number 1004432, no internet',
      'A: May I have your customer number?',
    );
    expect(asks).toEqual([{ field: 'account_number' }]);
    expect(reasks).toEqual(asks);
  });

  it('is no re-ask when it is another number of the kind: an IBAN beside a customer number, a second phone', () => {
    expect(last('C: customer number 1004432', 'A: Could you send us your IBAN?').reasks).toEqual([]);
    expect(
      last('C: call me on 0161 496 0000', 'A: Is there another phone number we can reach you at?').reasks,
    ).toEqual([]);
  });

  it('is no ask when the agent names the value', () => {
    const { asks, facts } = last('A: Is your e-mail still jo@example.org?');
    expect(asks).toEqual([]);
    expect(facts).toEqual([{ field: 'email', value: 'jo@example.org' }]);
  });

  it('tells what an answer without a label is', () => {
    expect(last('A: Mis on teie lepingu number?', 'C: 2291-33').facts).toEqual([
      { field: 'contract_number', value: '2291-33' },
    ]);
    expect(last('A: Puis-je avoir vos nom et prénom ?', 'C: Thomas Lepic').facts).toEqual([
      { field: 'person_name', value: 'Thomas Lepic' },
    ]);
  });
});

describe('what is no fact of the matter', () => {
  it.each([
    'C: My case number is 5512290',
    'C: The reading is 18422',
    'C: My plates are KR21 XTB',
    'C: I called you on 3 March about this',
    'C: Helistasin teile 3. märtsil',
    'C: Звонил вам 3 марта',
    'C: Saw the blue one for £59, is it in stock?',
    'C: Un neuf coûte 300 €',
    'C: I will be home on the 28th',
    'C: I threw away the receipt',
    'C: My husband Peter called',
    'C: Thanks, Laura',
  ])('is passed over: %s', (line) => {
    expect(last(line).facts).toEqual([]);
  });
});

describe('a customer who says it was told already', () => {
  it.each([
    'C: As I already told your colleague',
    'C: Nagu juba ütlesin',
    'C: я уже говорила',
    "C: Je vous l'ai déjà dit",
    'C: Please scroll up',
    'C: see on mu kirjas olemas',
  ])('is heard: %s', (line) => expect(last(line).alreadyTold).toBe(true));

  it.each([
    'C: I already restarted it',
    'C: They told me it was possible',
    'C: Õde juba rääkis mulle',
    'C: Я уже оплатил счёт',
    "C: J'ai déjà payé la facture",
  ])('is not heard where something else was done or told: %s', (line) =>
    expect(last(line).alreadyTold).toBe(false),
  );
});

describe('the conduct of an agent', () => {
  it('shows regret, ownership and a next step, and a phrase that commits to nothing', () => {
    expect(last('A: I am sorry, this was our mistake. I have refunded the amount today.').conduct).toEqual([
      'apology',
      'ownership',
      'next_step',
    ]);
    expect(last('A: Ваше обращение очень важно для нас.').conduct).toEqual(['empty_phrase']);
  });
});
