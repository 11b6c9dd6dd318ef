// library: mysql2; feature: koa-router; expect: bad
const Koa = require('koa');
const Router = require('@koa/router');
const mysql = require('mysql2/promise');

const app = new Koa();
const router = new Router();
const pool = mysql.createPool({ database: 'library' });

router.get('/books/:isbn', async (ctx) => {
  const [rows] = await pool.query(`SELECT * FROM books WHERE isbn = '${ctx.params.isbn}'`); // error: sql-concatenation
  ctx.body = rows;
});

router.post('/books', async (ctx) => {
  await pool.query("INSERT INTO books (title) VALUES ('" + ctx.request.body.title + "')"); // error: sql-concatenation
  ctx.status = 201;
});

app.use(router.routes());
