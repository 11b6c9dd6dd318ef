// library: mysql; feature: querystring; expect: innocent
const http = require('http');
const querystring = require('querystring');
const mysql = require('mysql');

const db = mysql.createConnection({ database: 'survey' });

http.createServer((req, res) => {
  const params = querystring.parse(req.url.split('?')[1]);
  db.query('SELECT * FROM answers WHERE question = ?', [params.question], (err, rows) => {
    res.end(JSON.stringify(rows));
  });
}).listen(8000);
