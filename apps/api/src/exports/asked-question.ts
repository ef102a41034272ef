/** A question in an address: the same as in GraphQL, by the same types, so that nothing else ever reaches the engine. */
import { readFileSync } from 'node:fs';
import type { QuestionAsAsked } from '@twicetold/metrics';
import { buildSchema, coerceInputValue, isInputType, type GraphQLInputType } from 'graphql';
import { SCHEMA_FILE } from '../graphql/schema-file.ts';
import { unkeepableIn } from '../graphql/unkeepable.ts';

let type: GraphQLInputType | null = null;

function questionType(): GraphQLInputType {
  const found = buildSchema(readFileSync(SCHEMA_FILE, 'utf8')).getType('QuestionInput');
  if (found == null || !isInputType(found)) throw new Error('the schema has no questions');
  return found;
}

/** null: it is none. Whether it can be answered is another matter. */
export function questionIn(value: object): QuestionAsAsked | null {
  type ??= questionType();
  let wrong = false;
  const question = coerceInputValue(value, type, () => (wrong = true)) as QuestionAsAsked;
  return wrong || unkeepableIn(question) !== null ? null : question;
}
