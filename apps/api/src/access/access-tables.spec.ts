import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { SCHEMA_FILE } from '../graphql/schema-file.ts';
import { MUTATION_RULES, QUERY_RULES } from './fields.ts';
import { MEMBER_ROLES, PERMISSIONS, roleMay } from './permissions.ts';
import { ruleOf } from './routes.ts';

describe('who may ask for what', () => {
  const schema = buildSchema(readFileSync(SCHEMA_FILE, 'utf8'));

  it('is said of every query and every mutation there is, and of none that is gone', () => {
    expect(Object.keys(QUERY_RULES).sort()).toEqual(
      Object.keys(schema.getQueryType()?.getFields() ?? {}).sort(),
    );
    expect(Object.keys(MUTATION_RULES).sort()).toEqual(
      Object.keys(schema.getMutationType()?.getFields() ?? {}).sort(),
    );
  });

  it('names the workspace wherever it depends on one', () => {
    for (const [rules, type] of [
      [QUERY_RULES, schema.getQueryType()],
      [MUTATION_RULES, schema.getMutationType()],
    ] as const)
      for (const [name, rule] of Object.entries(rules)) {
        const names = type?.getFields()[name]?.args.map((argument) => argument.name) ?? [];
        expect([name, names.includes('workspace')]).toEqual([name, !['signed_in', 'owner'].includes(rule)]);
      }
  });

  it('shows executives numbers and neither cases nor agents', () => {
    expect(PERMISSIONS.filter((permission) => roleMay('executive', permission))).toEqual([
      'numbers',
      'whole',
    ]);
  });

  it('lets only admins load, set, erase and invite', () => {
    for (const permission of ['load', 'settings', 'customers', 'members'] as const)
      expect(MEMBER_ROLES.filter((role) => roleMay(role, permission))).toEqual(['admin']);
  });

  it('gives a role that nobody knows nothing', () => {
    expect(PERMISSIONS.filter((permission) => roleMay('toString', permission))).toEqual([]);
    expect(PERMISSIONS.filter((permission) => roleMay('', permission))).toEqual([]);
  });

  it('closes a route that nobody has listed', () => {
    expect(ruleOf('GET', '/api/v1/workspaces/:workspace/everything')).toBeUndefined();
    expect(ruleOf('PUT', '/api/v1/session')).toBeUndefined();
    expect(ruleOf('HEAD', '/health/live')).toBe('open');
  });
});
