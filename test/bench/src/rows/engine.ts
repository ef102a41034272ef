export type Row = readonly (string | number | null)[];

export interface Engine {
  rows(sql: string): Promise<Row[]>;
  version(): Promise<string>;
  close(): Promise<void>;
}
