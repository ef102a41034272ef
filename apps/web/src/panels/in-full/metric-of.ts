/** "repeat-rate.md" → repeat_rate: pages of metrics are called like their ids. null: a link to something else. */
export const metricOf = (href: string): string | null => {
  const [, name] = /^([a-z0-9-]+)\.md(?:#.*)?$/.exec(href) ?? [];
  return name === undefined ? null : name.replaceAll('-', '_');
};
