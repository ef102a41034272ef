/**
 * The second wall: PostgreSQL itself shows a statement only the workspaces of whoever it runs for, also where the statement
 * forgot to say whose rows it means. Policies come with the tables; here is the role that they bind, for the owner of the
 * tables is bound by none. Why it looks like this: docs/decisions/0026.
 */
import type { DataSource } from 'typeorm';
import { BEHIND_WALL, ENTER_SCOPE, WALL } from './statements.ts';

/**
 * stands · distributed: on Citus, whose workers no setting reaches · no_role: there is no role for it, and none may be made ·
 * other_schema: the role would look for the tables elsewhere.
 */
export type WallState = 'not_raised' | 'stands' | 'distributed' | 'no_role' | 'other_schema';

interface Found {
  readonly askerName: string;
  readonly asker: string;
  readonly user: string;
  readonly version: number;
  readonly citus: boolean;
  readonly foreign: boolean;
  readonly made: boolean;
  readonly granted: boolean;
  readonly schema: string;
  readonly schemaOpen: boolean;
  readonly closed: readonly string[];
}

/** Since then one may be a member of a role without being allowed to take its part. */
const SETS_ROLES_APART = 160_000;
/** Of another starter who makes the same: it is there already, or being changed just now. */
const OF_ANOTHER_STARTER = ['42710', '23505', 'XX000', '40001'];
const MAY_NOT = '42501';
const ATTEMPTS = 20;

/** The tables belong to somebody else, and this user sees nothing in them. */
export class TablesOfAnother extends Error {
  override readonly name = 'TablesOfAnother';
}

export class Wall {
  #state: WallState = 'not_raised';
  #role: string | null = null;
  #missing: readonly string[] = [];

  get state(): WallState {
    return this.#state;
  }

  /** As which statements in a scope run; null: the wall is not there. */
  get role(): string | null {
    return this.#role;
  }

  /** What somebody who may is to run where there is no role. */
  get missing(): readonly string[] {
    return this.#missing;
  }

  /**
   * Makes what is missing, as far as this user may; of several starters each finds it made or makes it. After the
   * migrations. Throws TablesOfAnother.
   */
  async raise(dataSource: DataSource): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        this.#state = await this.#raised(dataSource);
        return;
      } catch (error) {
        if (!OF_ANOTHER_STARTER.includes(codeOf(error)) || attempt === ATTEMPTS) throw error;
      }
    }
  }

  async #raised(dataSource: DataSource): Promise<WallState> {
    const found = await lookedUp(dataSource);
    if (found.citus) return 'distributed';
    if (found.foreign)
      throw new TablesOfAnother(
        `The tables belong to another user of the database than ${found.user}, and show ${found.user} nothing.`,
      );
    this.#missing = makingRole(found);
    try {
      for (const statement of [...this.#missing, ...opening(found)]) await dataSource.query(statement);
    } catch (error) {
      if (codeOf(error) === MAY_NOT) return 'no_role';
      throw error;
    }
    this.#missing = [];
    if (!(await isGuarded(dataSource, found.askerName))) return 'other_schema';
    this.#role = found.askerName;
    return 'stands';
  }
}

async function lookedUp(dataSource: DataSource): Promise<Found> {
  const [{ version }] = await dataSource.query<[{ version: number }]>(
    `select current_setting('server_version_num')::integer as version`,
  );
  const privilege = version < SETS_ROLES_APART ? 'member' : 'set';
  const [found] = await dataSource.query<[Found]>(WALL, [privilege]);
  return found;
}

function makingRole({ asker, user, version, made, granted }: Found): string[] {
  const options = version < SETS_ROLES_APART ? '' : ' with set true, inherit false';
  return [
    ...(made ? [] : [`create role ${asker} nologin`]),
    ...(granted ? [] : [`grant ${asker} to ${user}${options}`]),
  ];
}

function opening({ asker, schema, schemaOpen, closed }: Found): string[] {
  return [
    ...(schemaOpen ? [] : [`grant usage on schema ${schema} to ${asker}`]),
    ...(closed.length === 0
      ? []
      : [`grant select, insert, update, delete on ${closed.join(', ')} to ${asker}`]),
  ];
}

/** "$user" in a search path is somebody else then: tried, and taken back. */
async function isGuarded(dataSource: DataSource, role: string): Promise<boolean> {
  return dataSource.transaction(async (manager) => {
    await manager.query(ENTER_SCOPE, [role, '']);
    const [{ guarded }] = await manager.query<[{ guarded: boolean }]>(BEHIND_WALL);
    await manager.query(ENTER_SCOPE, ['none', '']);
    return guarded;
  });
}

function codeOf(error: unknown): string {
  const { code, driverError } = (error ?? {}) as { readonly code?: unknown; readonly driverError?: unknown };
  const said = code ?? (driverError as { readonly code?: unknown } | undefined)?.code;
  return typeof said === 'string' ? said : '';
}
