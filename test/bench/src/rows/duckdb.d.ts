/** As much of DuckDB's package as is used here: the project is checked without it being installed. */
declare module '@duckdb/node-api' {
  export class DuckDBInstance {
    static create(path: string, options: Readonly<Record<string, string>>): Promise<DuckDBInstance>;
    connect(): Promise<DuckDBConnection>;
    closeSync(): void;
  }
  export interface DuckDBConnection {
    run(sql: string): Promise<unknown>;
    runAndReadAll(sql: string): Promise<{ getRowsJS(): (string | number | null)[][] }>;
    closeSync(): void;
  }
}
