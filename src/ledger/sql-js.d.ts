/** What guard uses of sql.js, which ships no types. */
declare module 'sql.js/dist/sql-wasm.js' {
  export type SqlValue = string | number | null;
  export interface SqlStatement {
    bind(values: readonly SqlValue[]): boolean;
    step(): boolean;
    get(): SqlValue[];
    run(values: readonly SqlValue[]): void;
    reset(): void;
    free(): void;
  }
  export interface SqlDatabase {
    run(sql: string): void;
    prepare(sql: string): SqlStatement;
    export(): Uint8Array;
    close(): void;
  }
  export interface SqlJs {
    readonly Database: new (bytes?: Uint8Array) => SqlDatabase;
  }
  export default function initSqlJs(options: { readonly wasmBinary: Uint8Array }): Promise<SqlJs>;
}
