import type { LanguagePack } from '../language-pack.ts';

const TYPE =
  '(?:street|st|road|rd|avenue|ave|av|lane|ln|close|court|ct|drive|dr|way|grove|gardens?|gdns|place|pl|square|sq|terrace|crescent|cres|hill|park|walk|row|mews|boulevard|blvd|parkway|quay|wharf|rise|view|green|circle|highway|hwy|alley|parade|embankment|vale|mount|approach|causeway|strand|cottages|chase|orchard|yard|gate|bank|end|path|drove|circus|esplanade|buildings|broadway|meadows?|croft|heights|fields?|villas?)\\b\\.?';
const FLAT =
  '(?:(?:flat|apt|apartment|unit|suite|room|studio|floor)\\.? ?(?:no\\.? ?)?#?\\d{0,4}[a-z]?\\d{0,3}|#\\d{1,4}[a-z]?|(?:ground|first|second|third|top) floor(?: flat)?)';
const WORD =
  "(?!(?:days?|weeks?|months?|hours?|minutes?|times|years?|in|on|at|by|the|of|my|to|and|is|was|a|or|for|people|euros?|pounds?|dollars?)\\b)[\\p{L}'.-]+";

const BUILDING =
  '(?:house|court|building|tower|lodge|mansions?|hall|point|apartments|wharf|heights|mill|works|towers|manor|cottage|farm|block|centre|center|residence)';

export const addresses: LanguagePack['addresses'] = {
  continuation: '',
  flat: '',
  forms: [
    `(?:${FLAT},? )?(?:${WORD} ){1,2}?${BUILDING},? \\d{1,5}[a-z]?(?:[-/]\\d{1,4}[a-z]?)? (?:${WORD} ){1,4}?${TYPE}`,
    `${FLAT}, (?:the )?(?:${WORD} ){0,2}[\\p{L}'-]+, \\d{1,5}[a-z]?(?:[-/]\\d{1,4}[a-z]?)? (?:${WORD} ){1,4}?${TYPE}`,
    'p\\.? ?o\\.? ?box \\d{1,6}',
    `(?:${FLAT},? )?\\d{1,5}[a-z]?(?:[-/]\\d{1,4}[a-z]?)?,? (?:${WORD} ){1,4}?${TYPE}(?: (?:north|south|east|west|n|s|e|w)\\b)?(?:,? ${FLAT})?`,
    `(?:${FLAT},? )?\\d{1,5}[a-z]? (?:the )(?:${WORD} ){0,2}?${TYPE}(?:,? ${FLAT})?`,
  ],
  before: [
    'address is',
    'address:',
    'my address',
    'live at',
    'living at',
    'deliver to',
    'deliver it to',
    'moved to',
    'send it to',
  ],
  after: [],
  never: ['on', 'in', 'at', 'the', 'order', 'number', 'no', 'since', 'for', 'policy'],
};

export const postalCodes: LanguagePack['postalCodes'] = {
  labels: ['post ?code', 'postal code', 'zip( code)?', 'postcode is'],
  shape:
    '[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}|\\d{5}(?:-\\d{4})?|[a-z]\\d[a-z] ?\\d[a-z]\\d|[a-z]\\d{2} ?[a-z\\d]{4}',
  unlabelledShape:
    '[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}|(?<=\\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]) )\\d{5}(?:-\\d{4})?',
};
