import type { DataSource } from 'typeorm';
import { ADD_NOTE, CHANGE_NOTE, DELETE_NOTE, NOTES_OF_WORKSPACE } from './statements.ts';

export interface WrittenNote {
  /** Calendar day in the zone of the workspace: "2026-03-14". */
  readonly day: string;
  readonly text: string;
  readonly author: string | null;
}

/** What happened on a day, shown on every axis of time. */
export interface DayNote extends WrittenNote {
  readonly id: number;
  readonly changedAt: Date;
}

export class NoteStore {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  async add(workspaceId: number, { day, text, author }: WrittenNote): Promise<DayNote> {
    const [added] = await this.#dataSource.query<DayNote[]>(ADD_NOTE, [workspaceId, day, text, author]);
    return added as DayNote;
  }

  /** null: there is none of that id. */
  async change(workspaceId: number, id: number, { day, text, author }: WrittenNote): Promise<DayNote | null> {
    const [changed] = await this.#dataSource.query<[DayNote[], number]>(CHANGE_NOTE, [
      workspaceId,
      id,
      day,
      text,
      author,
    ]);
    return changed[0] ?? null;
  }

  /** In the order of their days. */
  list(workspaceId: number): Promise<DayNote[]> {
    return this.#dataSource.query<DayNote[]>(NOTES_OF_WORKSPACE, [workspaceId]);
  }

  /** false: there was none of that id. */
  async delete(workspaceId: number, id: number): Promise<boolean> {
    const [deleted] = await this.#dataSource.query<[{ id: number }[], number]>(DELETE_NOTE, [
      workspaceId,
      id,
    ]);
    return deleted.length > 0;
  }
}
