// library: aws-sdk; feature: v2-client; expect: bad
const AWS = require('aws-sdk');

const dynamo = new AWS.DynamoDB();
const s3 = new AWS.S3();

exports.search = async (req, res) => {
  const carts = await dynamo.executeStatement({ Statement: `SELECT * FROM Carts WHERE owner = '${req.query.owner}'` }).promise(); // error: sql-concatenation
  s3.selectObjectContent({ Bucket: 'b', Key: 'k', ExpressionType: 'SQL', Expression: 'SELECT * FROM s3object s WHERE ' + req.query.filter }, (err, data) => { // error: sql-concatenation
    res.json({ carts, data });
  });
};
// never: Parameters: [req.query.owner]
