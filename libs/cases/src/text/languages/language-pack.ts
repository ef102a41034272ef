import type { ConductTag, TextField } from '../text-types.ts';

/** A label of a number. A field of null names a number that is none of ours: case references, licence plates, readings. */
export interface NumberLabel {
  field: TextField | null;
  /** Numbers of one field that are not each other: an IBAN is no customer number though both are account numbers. */
  kind: string;
  /** "order number": words may stand between it and the value, and asking for it is asking for the field. */
  strong: readonly string[];
  /** "order": the value follows at once. */
  weak?: readonly string[];
}

/** A way to ask for a field that needs no request verb: "where should we deliver it?" */
interface OpenQuestion {
  field: TextField;
  phrases: readonly string[];
}

export interface LanguagePack {
  functionWords: readonly string[];
  /** Country that phone numbers without a country code are read in. */
  country: 'GB' | 'EE' | 'RU' | 'FR';
  numbers: { labels: readonly NumberLabel[]; links: readonly string[]; and: readonly string[] };
  dates: {
    months: readonly string[];
    /** Between day and month: "rd of", "-го", "er". */
    afterDay: string;
    monthFirst: boolean;
    /** An earlier contact; a date beside it is not one of the matter. */
    earlierContact: readonly string[];
    /** A clock time follows, so that "12.05" is no date. */
    beforeTime: readonly string[];
  };
  amounts: { charged: readonly string[]; inPassing: readonly string[] };
  addresses: {
    /** Complete address forms, on folded text. */
    forms: readonly string[];
    /** More words of a street name, on the text as written; after them a flat may follow. */
    continuation: string;
    flat: string;
    /** Words after which, and before which, a name with a house number is an address without a street type. */
    before: readonly string[];
    after: readonly string[];
    /** What can never begin or be a street name. */
    never: readonly string[];
  };
  postalCodes: { labels: readonly string[]; shape: string; unlabelledShape: string };
  names: {
    introductions: readonly string[];
    /** Introductions only at the beginning of a message, after a greeting at most: "it's X". */
    openings: readonly string[];
    greetings: readonly string[];
    /** After the name: "X here". */
    followers: readonly string[];
    spokenTo: readonly string[];
    closings: readonly string[];
    never: readonly string[];
  };
  documents: {
    nouns: Readonly<Record<string, string>>;
    handedOver: readonly string[];
    handedOverAfter: readonly string[];
    confirmed: readonly string[];
    confirmedAfter: readonly string[];
    /** Between verb and noun these show that the noun is not what was sent: "an e-mail about the invoice", "a photo of". */
    detours: readonly string[];
    /** The same directly behind the noun: "arve kohta", "receipt photo". */
    detoursAfter: readonly string[];
    denied: readonly string[];
  };
  asking: {
    requests: readonly string[];
    nouns: Readonly<Partial<Record<TextField, readonly string[]>>>;
    open: readonly OpenQuestion[];
    /** Verbs that ask for a paper to be sent. */
    documents: readonly string[];
    another: readonly string[];
    /** In front of a noun these make it ours or a means: "to our address", "by e-mail". */
    notTheirs: readonly string[];
    /** An ask for a date of the past; only such a date can be known already. */
    pastDate: readonly string[];
    /** An ask for a date yet to be found: "would suit you". Where these are listed, any other date can be known already. */
    comingDate?: readonly string[];
    /** Before a weak label these ask for its number: "which order". */
    which?: readonly string[];
    /** Between what is asked for and a weak label: "the line number and your contract". */
    alongWith?: readonly string[];
    never: readonly string[];
  };
  alreadyTold: {
    phrases: readonly string[];
    never: readonly string[];
    /** Two kinds of them in one sentence tell it too, in whatever order: having said it, what is the same, where it stands. */
    cues?: {
      said: readonly string[];
      same: readonly string[];
      place: readonly string[];
      earlier: readonly string[];
    };
  };
  conduct: Readonly<Record<ConductTag, readonly string[]>>;
  /** The same words in another sense; taken out before the tag is looked for. */
  notConduct?: Readonly<Partial<Record<ConductTag, readonly string[]>>>;
}
