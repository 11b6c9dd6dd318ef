// library: pg; feature: request-handler-type; expect: innocent
import type { RequestHandler } from 'express';
import { Pool } from 'pg';

const pool = new Pool();

export const search: RequestHandler = async (request, response) => {
  const { keyword } = request.query;
  const { rows } = await pool.query('SELECT * FROM pages WHERE body LIKE $1', [`%${keyword}%`]);
  response.json(rows);
};
