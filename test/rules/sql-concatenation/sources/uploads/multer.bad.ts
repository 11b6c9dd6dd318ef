// library: pg; feature: multer; expect: bad
import express from 'express';
import multer from 'multer';
import { Pool } from 'pg';

const app = express();
const upload = multer({ dest: 'uploads/' });
const pool = new Pool();

app.post('/photos', upload.single('photo'), async (req, res) => {
  await pool.query(`INSERT INTO photos (name) VALUES ('${req.file!.originalname}')`); // error: sql-concatenation
  await pool.query(`UPDATE albums SET title = '${req.body.album}' WHERE id = 1`); // error: sql-concatenation
  res.sendStatus(201);
});
