// library: aws-sdk; feature: v2-client; expect: innocent
const AWS = require('aws-sdk');

const athena = new AWS.Athena();
const rds = new AWS.RDSDataService({ region: 'eu-central-1' });

exports.handler = async (event) => {
  await athena.startQueryExecution({ QueryString: 'SELECT * FROM logs WHERE ip = ?', ExecutionParameters: [event.queryStringParameters.ip] }).promise();
  const params = {
    resourceArn: process.env.ARN,
    secretArn: process.env.SECRET,
    sql: 'SELECT * FROM users WHERE mail = :mail',
    parameters: [{ name: 'mail', value: { stringValue: event.queryStringParameters.mail } }],
  };
  return rds.executeStatement(params).promise();
};
