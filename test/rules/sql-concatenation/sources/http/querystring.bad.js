// library: mysql; feature: querystring; expect: bad
const http = require('http');
const querystring = require('querystring');
const mysql = require('mysql');

const db = mysql.createConnection({ database: 'survey' });

http.createServer((req, res) => {
  const params = querystring.parse(req.url.split('?')[1]);
  db.query('SELECT * FROM answers WHERE question = ' + params.question, (err, rows) => { // error: sql-concatenation
    res.end(JSON.stringify(rows));
  });
  const search = new URLSearchParams(req.url.split('?')[1]);
  db.query(`SELECT * FROM answers WHERE author = '${search.get('author')}'`, () => {}); // error: sql-concatenation
}).listen(8000);
