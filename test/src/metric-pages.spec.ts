import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { METRICS, pageOf } from '@twicetold/metrics';

const folder = new URL('../../docs/metrics/', import.meta.url);
const page = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

const PARTS = ['**Formula.**', '**Left out', '**Example.**', '**How to read it.**', '**Elsewhere.**'];
const HELPDESKS = ['Zendesk', 'Chatwoot', 'Intercom', 'Genesys'];

describe('The documentation of a metric', () => {
  it.each(METRICS)('$id has a page of its own and a row in the table of all', (metric) => {
    const text = page(pageOf(metric));
    expect(text.split('\n')[0]).toBe(`# ${metric.title}`);
    expect(text).toContain(`\`${metric.id}\``);
    expect([...PARTS, ...HELPDESKS].filter((part) => !text.includes(part))).toEqual([]);
    const row = page('README.md')
      .split('\n')
      .find((line) => line.includes(`| \`${metric.id}\``));
    expect(row).toContain(`[${metric.title}](${pageOf(metric)})`);
  });

  it('has no page for what is not measured any more', () => {
    const pages = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
    const known = new Set(METRICS.map(pageOf));
    expect(pages.filter((name) => !known.has(name))).toEqual([]);
  });

  it('says of every known trap what is done in it, and each is fallen into by a test of that name', () => {
    const table = page('README.md').split('## Known traps')[1]?.split('\n## ')[0] ?? '';
    const traps = [...table.matchAll(/^\| (.+?) +\|/gm)].map(([, trap = '']) => trap).slice(2);
    const tests = ['events', 'files'].map((name) =>
      readFileSync(new URL(`traps/${name}.int.spec.ts`, import.meta.url), 'utf8'),
    );
    const titles = [...tests.join('').matchAll(/^ {2}it\('(.+?): /gm)].map(([, title = '']) => title);
    expect(traps).toHaveLength(17);
    expect(titles.sort()).toEqual(traps.sort());
  });
});
