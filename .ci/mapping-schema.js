/** Publishes the format of mappings: docs/mapping.schema.json, out of the one definition in the api. */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { mappingJsonSchema } from '../apps/api/dist/load/mapping/schema.js';

const target = new URL('../docs/mapping.schema.json', import.meta.url);
const text = JSON.stringify(mappingJsonSchema());
writeFileSync(target, await format(text, { ...(await resolveConfig(target)), parser: 'json' }));
