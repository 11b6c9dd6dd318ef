// library: better-sqlite3; feature: remix-loader; expect: bad
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { json, redirect } from '@remix-run/node';
import Database from 'better-sqlite3';

const db = new Database('remix.db');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const q = new URL(request.url).searchParams.get('q');
  const notes = db.prepare(`SELECT * FROM notes WHERE title LIKE '%${q}%'`).all(); // error: sql-concatenation
  const note = db.prepare("SELECT * FROM notes WHERE id = '" + params.noteId + "'").get(); // error: sql-concatenation
  return json({ notes, note });
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  db.exec(`INSERT INTO notes (title) VALUES ('${form.get('title')}')`); // error: sql-concatenation
  return redirect('/notes');
}
