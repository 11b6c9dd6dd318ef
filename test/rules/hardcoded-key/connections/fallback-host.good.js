// library: mysql2; feature: what developers begin with on their own machine; expect: innocent
const mysql = require('mysql2/promise');

exports.pool = mysql.createPool({ host: process.env.MYSQL_HOST || 'localhost', user: 'shop', password: 'shopsecret', database: 'shop' });
exports.local = mysql.createPool({ host: 'localhost', user: 'shop', password: 'Shop-dev-2024!', database: 'shop' });
exports.other = mysql.createPool({ host: process.env.MYSQL_HOST || 'localhost', user: 'shop', password: process.env.MYSQL_PASSWORD || 'h7!Kestrel-Moor' });
