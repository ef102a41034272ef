import { describe, expect, it } from '@jest/globals';
import { recognise } from './recognise.ts';
import type { TextMessage } from './text-types.ts';

function read(...said: readonly (readonly [TextMessage['by'], string])[]) {
  return recognise(
    said.map(([by, text], place) => ({ id: String(place), by, text, language: 'en' as const })),
  );
}

describe('what is asked and told again', () => {
  it('takes "and the contract?" for asking for its number', () => {
    const [, again] = read(
      ['customer', 'My router is dead. Contract FT-2210-9.'],
      ['agent', 'What is the number on the router? And the contract?'],
    );
    expect(again?.reasks).toEqual([{ field: 'contract_number' }]);
  });

  it('does not take a question for the day of birth for one about the day of the damage', () => {
    const [, birth, damage] = read(
      ['customer', 'The pipe burst on 2 October.'],
      ['agent', 'What is your date of birth?'],
      ['agent', 'On what date did it burst?'],
    );
    expect(birth?.reasks).toEqual([]);
    expect(damage?.reasks).toEqual([{ field: 'date' }]);
  });

  it('knows an amount again without its currency, but takes no other number to the cent for money', () => {
    const [, again, other] = read(
      ['customer', 'You charged me £612.40.'],
      ['customer', 'Will somebody look at the 612.40 please?'],
      ['customer', 'The meter is 611.40 wide.'],
    );
    expect(again?.repeats).toEqual([{ field: 'amount', value: '612.40' }]);
    expect(other?.facts).toEqual([]);
  });

  it('takes a name and address alone at the end of a mail for its signature, which repeats nothing', () => {
    const mail = 'Nothing has come.\n\nDorothy Quill\n31 Corporation Street';
    const [, again] = read(['customer', mail], ['customer', mail]);
    expect(again?.facts.map(({ field }) => field)).toEqual(['person_name', 'address']);
    expect(again?.repeats).toEqual([]);
  });

  it('hears telling again by two hints in one sentence, whatever stands between', () => {
    const [said, deed] = read(
      ['customer', 'Patiently, on Friday, and to two people, I explained the very same.'],
      ['customer', 'On Friday I sent the very same parcel to two people.'],
    );
    expect([said?.alreadyTold, deed?.alreadyTold]).toEqual([true, false]);
  });
});
