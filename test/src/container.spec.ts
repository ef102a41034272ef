/** What can be known of container and compose file without building them: that they fit the project and run without privileges. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { PROJECT_FOLDER } from './browser/project-folder.ts';

const lines = readFileSync(path.join(PROJECT_FOLDER, 'Containerfile'), 'utf8').split('\n');
const workspaces = ['apps/api', 'apps/web', 'libs/cases', 'libs/metrics', 'libs/store', 'migrations', 'test'];

interface Service {
  readonly user: string;
  readonly read_only: boolean;
  readonly cap_drop: readonly string[];
  readonly build: { readonly dockerfile: string };
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
}
const compose = parse(readFileSync(path.join(PROJECT_FOLDER, 'compose.yaml'), 'utf8'), { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
};

describe('the container file', () => {
  it('copies what is there, and what the build makes', () => {
    const copied = lines.flatMap((line) => /^COPY (--from=\w+ )?(.*) \S+$/.exec(line)?.[2]?.split(' ') ?? []);
    const sources = copied.map((source) => source.replace(/^\/srv\/twicetold\/?/, ''));
    expect(sources.length).toBeGreaterThan(12);
    for (const source of sources) {
      const made = source.replace(/\/dist$/, '');
      expect([source, existsSync(path.join(PROJECT_FOLDER, made))]).toEqual([source, true]);
    }
    for (const workspace of workspaces) expect(sources).toContain(`${workspace}/package.json`);
  });

  it('runs the program that npm start runs, as an ordinary user, with production dependencies', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(PROJECT_FOLDER, 'package.json'), 'utf8')) as {
      scripts: Readonly<Record<string, string>>;
    };
    const start = /CMD \["node", "(.*)"\]/.exec(lines.findLast((line) => line.startsWith('CMD')) ?? '')?.[1];
    expect(scripts['start']).toContain(`node ${start}`);
    expect(lines).toContain('USER node');
    expect(lines.some((line) => /npm ci --omit=dev/.test(line))).toBe(true);
    expect(lines.some((line) => line.startsWith('HEALTHCHECK') && line.includes('/health/ready'))).toBe(true);
  });
});

describe('the compose file', () => {
  it('splits API and worker on a database that is elsewhere, without privileges', () => {
    expect(Object.keys(compose.services)).toEqual(['api', 'worker']);
    for (const [role, service] of Object.entries(compose.services)) {
      expect(service).toMatchObject({ user: 'node', read_only: true, cap_drop: ['ALL'] });
      expect(service.environment['TWICETOLD_ROLE']).toBe(role);
      expect(service.environment['DATABASE_URL']).toMatch(/^\$\{DATABASE_URL:\?/);
      expect(existsSync(path.join(PROJECT_FOLDER, service.build.dockerfile))).toBe(true);
    }
    expect(compose.services['api']?.ports).toEqual(['127.0.0.1:4300:4300']);
  });
});
