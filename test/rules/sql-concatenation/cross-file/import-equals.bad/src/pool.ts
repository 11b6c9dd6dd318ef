import mysql = require('mysql');

const pool = mysql.createPool({ database: 'legacy' });
export = pool;
