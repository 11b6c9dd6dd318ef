// library: mysql2; feature: formidable; expect: innocent
const http = require('http');
const formidable = require('formidable');
const mysql = require('mysql2');

const db = mysql.createConnection({ database: 'gallery' });

http.createServer((req, res) => {
  const form = new formidable.IncomingForm();
  form.parse(req, (err, fields, files) => {
    db.query('INSERT INTO images (caption) VALUES (?)', [fields.caption], () => res.end('saved'));
  });
}).listen(8000);
