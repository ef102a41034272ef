import { fold } from '../values/fold.ts';

/** Words that say what a part of an address is, and are written in as many ways as there are people. */
const PARTS = new RegExp(
  `(?<![\\p{L}\\d])(?:street|st|road|rd|avenue|ave|av|lane|ln|close|court|ct|drive|dr|square|sq|place|pl|terrace|boulevard|blvd|bd|bld|crescent|gardens?|gdns|flat|apt|apartment|appt|appartement|unit|suite|bat|batiment|esc|escalier|rue|quai|chemin|impasse|allee|route|rte|de|du|des|la|le|[ld](?=')|the|tn|tanav\\p{L}*|tänav\\p{L}*|tee|pst|puiestee\\p{L}*|mnt|maantee\\p{L}*|krt|korter\\p{L}*|ул|улиц\\p{L}*|пр-?т|пр|просп|проспект\\p{L}*|пер|переул\\p{L}*|наб|набережн\\p{L}*|ш|шоссе|пл|площад\\p{L}*|д|дом\\p{L}*|кв|квартир\\p{L}*|корп|корпус\\p{L}*|стр|к|им)(?![\\p{L}\\d])\\.?`,
  'gu',
);

/** The words and numbers of an address without the kinds of its parts, in one order. */
export function addressParts(address: string): string[] {
  return fold(address)
    .replace(PARTS, ' ')
    .split(/[^\p{L}\d]+/u)
    .filter((part) => part !== '')
    .sort();
}

/** Street, house and flat without their kinds and in one order: "Flat 12, 6 Quay Road" is "6 Quay Rd, apt 12". */
export const normaliseAddress = (address: string): string => addressParts(address).join(' ');
