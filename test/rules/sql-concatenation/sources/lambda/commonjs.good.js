// library: mysql2; feature: lambda-commonjs; expect: innocent
const mysql = require('mysql2/promise');

let connection;

exports.handler = async (event, context) => {
  connection ??= await mysql.createConnection({ host: process.env.DB_HOST });
  const body = JSON.parse(event.body);
  const [rows] = await connection.query('SELECT * FROM bookings WHERE guest = ?', [body.guest]);
  console.log(`SELECT * FROM bookings WHERE guest = '${body.guest}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
