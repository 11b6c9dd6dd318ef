// library: better-sqlite3; feature: remix-loader; expect: innocent
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { json, redirect } from '@remix-run/node';
import Database from 'better-sqlite3';

const db = new Database('remix.db');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const q = new URL(request.url).searchParams.get('q');
  const notes = db.prepare('SELECT * FROM notes WHERE title LIKE ?').all(`%${q}%`);
  const note = db.prepare('SELECT * FROM notes WHERE id = ?').get(params.noteId);
  return json({ notes, note });
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  db.prepare('INSERT INTO notes (title) VALUES (?)').run(form.get('title'));
  return redirect(`/notes?inserted=${form.get('title')}`);
}
