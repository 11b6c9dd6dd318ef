// library: pg; feature: multer; expect: innocent
import express from 'express';
import multer from 'multer';
import { Pool } from 'pg';

const app = express();
const upload = multer({ dest: 'uploads/' });
const pool = new Pool();

app.post('/photos', upload.single('photo'), async (req, res) => {
  await pool.query('INSERT INTO photos (name) VALUES ($1)', [req.file!.originalname]);
  await pool.query(`UPDATE quotas SET used = used + ${req.file!.buffer.length} WHERE id = 1`);
  res.sendStatus(201);
});
