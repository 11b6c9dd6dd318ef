// library: better-sqlite3; feature: several-statements; expect: bad
import Database from 'better-sqlite3';
const db = new Database('games.db');

export function reset(player: string) {
  db.exec( // warning: sql-concatenation
    `
    BEGIN;
    DELETE FROM scores WHERE player = '${player}';
    UPDATE players SET resets = resets + 1 WHERE name = '${player}';
    COMMIT;
  `,
  );
}
