/** A mapping as somebody wrote or edited it: taken as a whole, or refused with everything that is wrong with it. */
import { IANAZone } from 'luxon';
import { Compile } from 'typebox/compile';
import { Failure } from '../../failure.ts';
import { MANIFOLD_USES, TIME_USES } from '@twicetold/metrics/mapping-uses';
import { mappingTrouble } from './mapping-trouble.ts';
import { mappingSchema, type Mapping, type TableMapping } from './schema.ts';

const compiled = Compile(mappingSchema);

/** @throws Failure that names what is wrong, by its place in the mapping */
export function mappingFrom(raw: unknown): Mapping {
  if (!compiled.Check(raw)) {
    const { place, trouble } = mappingTrouble(compiled.Errors(raw));
    throw new Failure(
      place === ''
        ? `The mapping is not right: ${trouble}.`
        : `The mapping is not right at ${place}: ${trouble}.`,
      2,
    );
  }
  const wrong = raw.tables.flatMap(problemsOf);
  if (wrong.length > 0) throw new Failure(`The mapping cannot be used: ${wrong.join('; ')}.`, 2);
  return raw;
}

/** `npm run propose > file` writes what npm says of the command above its output. */
const ANNOUNCED = /^(?:(?:> [^\n]*)?\r?\n)+/;

/** @throws Failure */
export function mappingFromText(text: string): Mapping {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, '').replace(ANNOUNCED, ''));
  } catch {
    throw new Failure('The mapping is no JSON.', 2);
  }
  return mappingFrom(raw);
}

function problemsOf(table: TableMapping): string[] {
  const uses = table.columns.map(({ as }) => as);
  const wrong: string[] = [];
  for (const use of new Set(uses))
    if (!MANIFOLD_USES.has(use) && uses.filter((other) => other === use).length > 1)
      wrong.push(`more than one column is "${use}"`);
  const named = table.shape === 'case' && table.caseFromRow === true;
  if (!uses.includes('case') && !named) wrong.push('no column is "case"');
  if (table.shape === 'case' && !uses.includes('opened') && !uses.includes('updated'))
    wrong.push('no column is "opened" or "updated"');
  if (table.shape === 'event') {
    if (!uses.includes('at')) wrong.push('no column is "at"');
    if (!uses.includes('type') && !uses.includes('team') && !uses.includes('status'))
      wrong.push('no column is "type", "team" or "status": nothing says what happened');
  }
  for (const { zone } of [table, ...table.columns])
    if (zone !== undefined && !IANAZone.isValidZone(zone)) wrong.push(`there is no time zone "${zone}"`);
  for (const { column, as, format } of table.columns)
    if (format !== undefined && !TIME_USES.has(as))
      wrong.push(`"${column}" has a format of times but is none`);
  return wrong;
}
