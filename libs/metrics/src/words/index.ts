/**
 * How numbers and findings are said: the code, without the messages. They come as an argument, so that a page loads one
 * language (`words/et`) and the server, which writes to people of all, has every one (`words/catalogues`).
 */
export * from './definition-in-words.ts';
export * from './alert-in-words.ts';
export * from './compared-in-words.ts';
export * from './finding-in-words.ts';
export * from './format.ts';
export * from './language.ts';
export * from './metric-name.ts';
export * from './name-in.ts';
export * from './rhythm-in-words.ts';
export * from './risk-places.ts';
export * from './story-digest.ts';
export * from './story-in-words.ts';
export * from './verdict.ts';
export * from './verdict-in-words.ts';
export * from './wording.ts';
export * from './words.ts';
export { withMinus } from '../format/formatters.ts';
