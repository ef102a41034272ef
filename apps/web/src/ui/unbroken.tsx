/** A sentence in which one word, such as the id "b-14", does not end a line at its hyphen. */
export function Unbroken({ text, word }: { readonly text: string; readonly word: string }) {
  const at = text.lastIndexOf(word);
  if (at === -1) return text;
  return (
    <>
      {text.slice(0, at)}
      <span style={{ whiteSpace: 'nowrap' }}>{word}</span>
      {text.slice(at + word.length)}
    </>
  );
}

/** A sentence in which what is to be typed like "2026-01-31" or "22:00-02:00" does not end a line at its hyphen. */
export function TypedUnbroken({ text }: { readonly text: string }) {
  return text
    .replaceAll('\u2060', '')
    .split(/(\d[\d:]*(?:-[\d:]+)+)/)
    .map((part, place) =>
      place % 2 === 0 ? (
        part
      ) : (
        <span key={place} style={{ whiteSpace: 'nowrap' }}>
          {part}
        </span>
      ),
    );
}
