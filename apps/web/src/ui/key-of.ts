/** Which letter was pressed, whatever alphabet the keyboard writes: in Russian the key of g says п. */
export function keyOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  const latin = key.length > 1 || (key.codePointAt(0) ?? 0) < 0x80;
  return latin || letter === undefined ? key.toLowerCase() : letter.toLowerCase();
}

/** Somebody writes there: letters are letters. */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=radio], [type=checkbox], [type=button])'));
