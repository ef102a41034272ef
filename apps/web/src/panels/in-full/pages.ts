/** The documentation of every metric, as it stands in docs/metrics; each page is a file of its own, loaded when it is read. */
const pages = import.meta.glob<string>(
  ['../../../../../docs/metrics/*.md', '!../../../../../docs/metrics/README.md'],
  {
    query: '?raw',
    import: 'default',
  },
);

/** null: there is no such page. `page` is that of a definition, "repeat-rate.md". */
export async function readPage(page: string): Promise<string | null> {
  const load = pages[`../../../../../docs/metrics/${page}`];
  return load === undefined ? null : await load();
}
