// library: expo-sqlite; feature: async-methods; expect: bad
import { useState } from 'react';
import { TextInput } from 'react-native';
import { useSQLiteContext } from 'expo-sqlite';

export async function findNotes(db: ReturnType<typeof useSQLiteContext>, term: string) {
  return db.getAllAsync(`SELECT * FROM notes WHERE body LIKE '%${term}%'`); // warning: sql-concatenation
}

export function NoteSearch() {
  const db = useSQLiteContext();
  const [notes, setNotes] = useState<unknown[]>([]);
  return <TextInput onChangeText={async (text) => setNotes(await findNotes(db, text))} />;
}
