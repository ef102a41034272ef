/** Publishes the canonical event format: docs/event.schema.json, out of the one definition in libs/cases. */
import { writeFileSync } from 'node:fs';
import { eventJsonSchema } from '@twicetold/cases';
import { format, resolveConfig } from 'prettier';

const target = new URL('../docs/event.schema.json', import.meta.url);
const text = JSON.stringify(eventJsonSchema());
writeFileSync(target, await format(text, { ...(await resolveConfig(target)), parser: 'json' }));
