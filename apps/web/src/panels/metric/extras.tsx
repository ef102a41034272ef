/** What a topic shows on the page of each of its metrics beside what every metric has. */
export function Extras(_props: { readonly topic: string }) {
  return null;
}
