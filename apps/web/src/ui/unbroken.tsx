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
