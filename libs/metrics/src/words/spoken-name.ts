const CODE = /^[\p{Ll}\p{Nd}]+(?:_[\p{Ll}\p{Nd}]+)+$/u;

/**
 * A name written as a code, "slow_internet", as a person reads it: "slow internet". Only names all in small letters are codes;
 * "EMEA_Tier2" stays. For showing: filters, addresses and files of rows keep the name as it is stored.
 */
export const spokenName = (name: string): string => (CODE.test(name) ? name.replaceAll('_', ' ') : name);
