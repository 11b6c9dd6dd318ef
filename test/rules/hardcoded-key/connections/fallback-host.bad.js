// library: mysql2; feature: a password of the program for whatever host is configured; expect: bad
const mysql = require('mysql2/promise');

let pool;

function open() {
  if (!pool) {
    const host = process.env.MYSQL_HOST || '127.0.0.1';
    pool = mysql.createPool({ host, user: 'shop', password: 'h7!Kestrel-Moor', database: 'shop' }); // error: hardcoded-key
  }
  return pool;
}
module.exports = { open };
