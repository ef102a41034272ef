/** The first values of a JSON text that may be cut off anywhere. */

/**
 * Of lines and of an array their elements; of anything else the one value, its last parts missing where the text ends
 * in the middle. null = it is no JSON.
 */
export function firstJsonValues(text: string): unknown[] | null {
  if (!/^[[{]/.test(text)) return null;
  const lines = text.split('\n');
  const first = parsed(lines[0] as string);
  if (first !== undefined && !Array.isArray(first))
    return lines.map(parsed).filter((value) => value !== undefined);
  const value = parsed(text) ?? parsed(closed(text));
  if (value === undefined) return null;
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The first value; where it ends in the middle, as it would be if it ended before its last comma. */
function closed(text: string): string {
  const ends: string[] = [];
  let inString = false;
  let whole = { place: 0, ends: '' };
  for (let place = 0; place < text.length; place++) {
    const character = text[place];
    if (inString) {
      if (character === '\\') place += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{') ends.push('}');
    else if (character === '[') ends.push(']');
    else if (character === ',') whole = { place, ends: ends.toReversed().join('') };
    else if (character === '}' || character === ']') {
      ends.pop();
      if (ends.length === 0) return text.slice(0, place + 1);
    }
  }
  return text.slice(0, whole.place) + whole.ends;
}
