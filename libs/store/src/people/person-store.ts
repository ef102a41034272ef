import type { DataSource } from 'typeorm';
import { ADD_PERSON, CHANGE_PERSON, DELETE_PERSON, PEOPLE_OF_WORKSPACE } from './statements.ts';

export interface NewPerson {
  /** One of a kind in the workspace, however it is capitalised. */
  readonly name: string;
  readonly email: string | null;
  /** en | et | ru | fr */
  readonly language: string;
  readonly team: string | null;
}

/** Somebody who works here: is told of alerts, looks after cases, writes notes. */
export interface Person extends NewPerson {
  readonly id: number;
}

export class PersonStore {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  /** By name. */
  list(workspaceId: number): Promise<Person[]> {
    return this.#dataSource.query<Person[]>(PEOPLE_OF_WORKSPACE, [workspaceId]);
  }

  /** null: there is somebody of that name. */
  async add(workspaceId: number, { name, email, language, team }: NewPerson): Promise<Person | null> {
    const values = [workspaceId, name, email, language, team];
    return (await this.#dataSource.query<Person[]>(ADD_PERSON, values))[0] ?? null;
  }

  /** null: there is none of that id, or another of that name. */
  async change(
    workspaceId: number,
    id: number,
    { name, email, language, team }: NewPerson,
  ): Promise<Person | null> {
    const values = [workspaceId, id, name, email, language, team];
    return (await this.#dataSource.query<Person[]>(CHANGE_PERSON, values))[0] ?? null;
  }

  /** false: there was none of that id. Takes them off the rules that told them. */
  async delete(workspaceId: number, id: number): Promise<boolean> {
    return (await this.#dataSource.query<unknown[]>(DELETE_PERSON, [workspaceId, id])).length > 0;
  }
}
