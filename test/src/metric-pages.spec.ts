import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { METRICS } from '@twicetold/metrics';

const page = (name: string): string =>
  readFileSync(new URL(`../../docs/metrics/${name}`, import.meta.url), 'utf8');

const HEADINGS = ['**Formula', '**Example', '**How to read it', '**Elsewhere'];
const HELPDESKS = ['Zendesk', 'Chatwoot', 'Intercom', 'Genesys'];

describe('The documentation of a metric', () => {
  it.each(METRICS)('$id names it on its page and in the table of all', (metric) => {
    expect(page(metric.page)).toContain(`\`${metric.id}\``);
    const row = page('README.md')
      .split('\n')
      .find((line) => line.includes(`| \`${metric.id}\``));
    expect(row).toContain(`| ${metric.title} `);
    expect(row).toContain(`](${metric.page})`);
  });

  it.each([...new Set(METRICS.map((metric) => metric.page))])(
    '%s works an example and compares with other helpdesks',
    (name) => {
      expect([...HEADINGS, ...HELPDESKS].filter((word) => !page(name).includes(word))).toEqual([]);
    },
  );
});
