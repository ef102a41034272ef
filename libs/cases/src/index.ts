export * from './events/schema.ts';
export * from './events/logged-event.ts';
export * from './issues/variants.ts';
export * from './measures/fields.ts';
export * from './measures/rows.ts';
export * from './measures/pack.ts';
export * from './measures/unpack.ts';
export * from './story/story-types.ts';
