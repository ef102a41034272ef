/** PostgreSQL's COPY text format: tab between columns, one line a row, \N for null. */

/** What PostgreSQL cannot keep in a text: the character 0, and halves of surrogate pairs. */
const UNKEEPABLE = /\u0000|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** Whether there may be any: without looking around, which most texts are spared by it. */
const SUSPECT = /[\u0000\uD800-\uDFFF]/;
const ESCAPED_UNKEEPABLE = /\\u(?:0000|d[89a-f])/;
const SPECIAL = /[\\\t\n\r]/g;
const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** The text as PostgreSQL can keep it; the same every time, so that a repeated load meets what it wrote before. */
export function keepable(text: string): string {
  return SUSPECT.test(text) ? text.replace(UNKEEPABLE, '\uFFFD') : text;
}

/**
 * The same for a value that becomes JSON, where such characters appear as escapes. The second, slow writing is for
 * the rare value that has one (or something that looks like one).
 */
export function keepableJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!json.includes('\\u') || !ESCAPED_UNKEEPABLE.test(json)) return json;
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'string' ? keepable(inner) : inner));
}

/** A text as a column of a line. */
export function copyColumn(text: string): string {
  return text.replace(SPECIAL, (character) => ESCAPED[character] as string);
}

/** JSON has its line ends and tabs written out already; only its backslashes are left. */
export function copyJson(json: string): string {
  return json.includes('\\') ? json.replaceAll('\\', '\\\\') : json;
}

/** A text[] written as one text, for casts where an array of arrays cannot be passed. */
export function arrayLiteral(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
