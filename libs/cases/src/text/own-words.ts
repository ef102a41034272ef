/** The message without what it quotes: lines that begin with `>` are blanked, so that offsets stay. */
export function ownWords(text: string): string {
  return text.replace(/^[ \t]*>.*$/gmu, (quoted) => ' '.repeat(quoted.length));
}
