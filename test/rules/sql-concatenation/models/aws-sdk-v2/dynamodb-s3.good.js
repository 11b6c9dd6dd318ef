// library: aws-sdk; feature: v2-client; expect: innocent
const AWS = require('aws-sdk');

const dynamo = new AWS.DynamoDB();
const documents = new AWS.DynamoDB.DocumentClient();

exports.search = async (req, res) => {
  const carts = await dynamo.executeStatement({ Statement: 'SELECT * FROM Carts WHERE owner = ?', Parameters: [{ S: req.query.owner }] }).promise();
  const found = await documents
    .query({ TableName: 'Carts', KeyConditionExpression: '#o = :o', ExpressionAttributeNames: { '#o': 'owner' }, ExpressionAttributeValues: { ':o': req.query.owner } })
    .promise();
  res.json({ carts, found });
};
