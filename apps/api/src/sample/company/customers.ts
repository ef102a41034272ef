/** Who the customers are. Nobody is remembered: a customer is drawn anew from the number each time, and is the same. */
import { Random } from '../random.ts';
import type { Field } from './reasons.ts';

export type Language = 'en' | 'et' | 'ru' | 'fr';
export type Segment = 'private' | 'family' | 'small business' | 'enterprise';

export interface Customer {
  readonly id: string;
  readonly language: Language;
  readonly segment: Segment;
  readonly region: 'north' | 'south';
  /** Hours that pass before they ask what has become of it, against others. */
  readonly patience: number;
  /** What does not change from matter to matter. */
  readonly values: Readonly<Partial<Record<Field, string>>>;
}

const CUSTOMERS = 15_000;

/** Some come back far more often than others: a power law with a mild exponent. */
export function customerNumber(random: Random): number {
  return Math.floor(CUSTOMERS * random.next() ** 1.3);
}

export function customerOf(seed: number, number: number): Customer {
  const random = Random.of(seed, 'customer', number);
  const language = random.weighted<Language>({ et: 48, ru: 22, en: 17, fr: 13 });
  const segment = random.weighted<Segment>({ private: 62, family: 22, 'small business': 12, enterprise: 4 });
  const code = String(10_000 + number);
  return {
    id: `sample-customer-${code}`,
    language,
    segment,
    region: random.chance(0.55) ? 'north' : 'south',
    patience: random.around(1, 0.5),
    values: {
      account_number: `90 00 ${code}`,
      contract_number: `SIM-C-${code}`,
      serial_number: `SIMSN${random.whole(100_000, 999_999)}`,
      phone: phoneNumber(random),
      email: `customer.${code}@example.org`,
      address: address(random, language),
      // Estonian postal codes start at 10001; these belong to nobody.
      postal_code: `00${random.whole(100, 999)}`,
      person_name: name(random, language),
    },
  };
}

/**
 * Numbers that no line will ever have: Ofcom keeps 07700 900000 to 900999 for drama, the French numbering plan
 * (ARCEP) 06 39 98 00 00 to 99 99.
 */
function phoneNumber(random: Random): string {
  const digits = String(random.whole(0, 9999)).padStart(4, '0');
  return random.chance(0.5)
    ? `+44 7700 900${digits.slice(1)}`
    : `+33 6 39 98 ${digits.slice(0, 2)} ${digits.slice(2)}`;
}

function address(random: Random, language: Language): string {
  const house = random.whole(1, 89);
  const flat = random.whole(1, 60);
  switch (language) {
    case 'et':
      return `${random.pick(['Näidise', 'Proovi', 'Väljamõeldud'])} tn ${house}-${flat}`;
    case 'ru':
      return `ул. ${random.pick(['Примерная', 'Образцовая', 'Вымышленная'])}, ${house}-${flat}`;
    case 'fr':
      return `${house} rue de ${random.pick(["l'Exemple", 'la Fiction', "l'Essai"])}, appt ${flat}`;
    default:
      return `${house} ${random.pick(['Sample', 'Specimen', 'Example'])} Street, flat ${flat}`;
  }
}

function name(random: Random, language: Language): string {
  switch (language) {
    case 'et':
      return `${random.pick(['Mari', 'Jaan', 'Liis', 'Toomas', 'Kadri'])} Näidis`;
    case 'ru':
      return `${random.pick(['Анна', 'Игорь', 'Ольга', 'Павел'])} ${random.pick(['Пример', 'Шаблон'])}`;
    case 'fr':
      return `${random.pick(['Claire', 'Luc', 'Inès', 'Hugo'])} Lexemple`;
    default:
      return `${random.pick(['Alex', 'Sam', 'Robin', 'Jo'])} Sample`;
  }
}
