// library: sqlite; feature: open; expect: bad
import sqlite3 from 'sqlite3';
import { open } from 'sqlite';
import express from 'express';

const db = await open({ filename: './kitchen.db', driver: sqlite3.Database });
const app = express();

app.get('/recipes/:slug', async (req, res) => {
  const recipe = await db.get(`SELECT * FROM recipes WHERE slug = '${req.params.slug}'`); // error: sql-concatenation
  res.json(recipe);
});
