// library: aws-sdk; feature: v2-client; expect: bad
const AWS = require('aws-sdk');

const athena = new AWS.Athena();
const rds = new AWS.RDSDataService({ region: 'eu-central-1' });

exports.handler = async (event) => {
  await athena.startQueryExecution({ QueryString: `SELECT * FROM logs WHERE ip = '${event.queryStringParameters.ip}'` }).promise(); // error: sql-concatenation
  const params = {
    resourceArn: process.env.ARN,
    secretArn: process.env.SECRET,
    sql: "SELECT * FROM users WHERE mail = '" + event.queryStringParameters.mail + "'",
  };
  return rds.executeStatement(params).promise(); // error: sql-concatenation
};
