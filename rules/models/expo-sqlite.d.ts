/**
 * expo-sqlite: SQLite on phones.
 * @see https://docs.expo.dev/versions/latest/sdk/sqlite/
 * @versions 14, 15, 16
 */

/**
 * @alias expo-sqlite/next
 * @dialect sqlite
 * @placeholder ?
 * @values argument 1 array
 * @list json-each
 */
declare module 'expo-sqlite' {
  class SQLiteDatabase {
    /** @values none */
    execAsync(text: Sql): Promise<void>;
    /** @values none */
    execSync(text: Sql): void;
    runAsync(text: Sql, ...values: Bound[]): any;
    runSync(text: Sql, ...values: Bound[]): any;
    getFirstAsync(text: Sql, ...values: Bound[]): Row;
    getFirstSync(text: Sql, ...values: Bound[]): Row;
    getAllAsync(text: Sql, ...values: Bound[]): Row;
    getAllSync(text: Sql, ...values: Bound[]): Row;
    getEachAsync(text: Sql, ...values: Bound[]): AsyncIterable<Row>;
    getEachSync(text: Sql, ...values: Bound[]): Iterable<Row>;
    /** @values after executeAsync */
    prepareAsync(text: Sql): Promise<SQLiteStatement>;
    /** @values after executeSync */
    prepareSync(text: Sql): SQLiteStatement;
    withTransactionAsync(work: () => any): Promise<void>;
    withTransactionSync(work: () => any): void;
    withExclusiveTransactionAsync(work: (tx: SQLiteDatabase) => any): Promise<void>;
    /** Before version 14. */
    transaction(work: (tx: SQLTransaction) => any, ...more: Callback[]): void;
  }
  class SQLiteStatement {
    executeAsync(...values: Bound[]): Row;
    executeSync(...values: Bound[]): Row;
    finalizeAsync(): any;
  }
  interface SQLTransaction {
    executeSql(text: Sql, values?: Bound, done?: (tx: SQLTransaction, result: Row) => void, failed?: Callback): void;
  }
  function openDatabaseAsync(name: any, ...options: any[]): Promise<SQLiteDatabase>;
  function openDatabaseSync(name: any, ...options: any[]): SQLiteDatabase;
  function openDatabase(name: any, ...options: any[]): SQLiteDatabase;
  function useSQLiteContext(): SQLiteDatabase;
}
