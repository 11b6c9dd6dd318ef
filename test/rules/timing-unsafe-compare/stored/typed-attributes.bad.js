// library: @aws-sdk/client-dynamodb; feature: a token that DynamoDB keeps under its type; expect: bad
const { DynamoDBClient, GetItemCommand } = require('@aws-sdk/client-dynamodb');
const { createHash } = require('node:crypto');

const db = new DynamoDBClient({});
const answer = (statusCode, text) => ({ statusCode, body: text });

exports.acceptInvitation = async (event) => {
  const { crew, token } = JSON.parse(event.body);
  const { Item } = await db.send(new GetItemCommand({ TableName: 'invitations', Key: { crew: { S: crew } } }));
  if (!Item) return answer(404, 'none');
  const expected = Item.inviteToken.S;
  if (expected === token) { // warning: timing-unsafe-compare
    return answer(200, 'welcome aboard');
  }
  return answer(403, 'wrong invitation');
};

exports.resetPassword = async (event) => {
  const { mail, token } = JSON.parse(event.body);
  const found = await db.send(new GetItemCommand({ TableName: 'resets', Key: { mail: { S: mail } } }));
  if (!found.Item || found.Item.tokenHash.S !== createHash('sha256').update(token).digest('hex')) { // warning: timing-unsafe-compare
    return answer(403, 'wrong token');
  }
  return answer(200, 'choose a new one');
};
