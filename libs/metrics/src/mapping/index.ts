export * from './mapping-uses.ts';
export { SPOKEN_USES } from './spoken-uses.ts';
