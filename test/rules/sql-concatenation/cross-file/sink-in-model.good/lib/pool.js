const mysql = require('mysql2/promise');

module.exports = mysql.createPool({ database: 'app' });
