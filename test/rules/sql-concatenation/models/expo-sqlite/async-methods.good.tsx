// library: expo-sqlite; feature: async-methods; expect: innocent
import { useState } from 'react';
import { TextInput } from 'react-native';
import { openDatabaseAsync, useSQLiteContext } from 'expo-sqlite';

export async function prepare() {
  const db = await openDatabaseAsync('notes.db');
  await db.execAsync('CREATE TABLE IF NOT EXISTS notes (id INTEGER PRIMARY KEY, body TEXT)');
  await db.runAsync('INSERT INTO notes (body) VALUES (?)', 'first');
}

export function NoteSearch() {
  const db = useSQLiteContext();
  const [notes, setNotes] = useState<unknown[]>([]);
  return (
    <TextInput
      onChangeText={async (text) => setNotes(await db.getAllAsync('SELECT * FROM notes WHERE body LIKE ?', [`%${text}%`]))}
    />
  );
}
