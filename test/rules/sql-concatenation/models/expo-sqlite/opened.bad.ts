// library: expo-sqlite; feature: open-database; expect: bad
import * as SQLite from 'expo-sqlite';

export async function saveScore(player: string, score: number) {
  const db = await SQLite.openDatabaseAsync('scores.db');
  await db.execAsync(`INSERT INTO scores (player, points) VALUES ('${player}', ${score})`); // warning: sql-concatenation
}
