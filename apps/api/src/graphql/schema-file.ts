import path from 'node:path';

/** Beside src and dist, so that both find it. */
export const SCHEMA_FILE = path.resolve(import.meta.dirname, '../../schema.graphql');
