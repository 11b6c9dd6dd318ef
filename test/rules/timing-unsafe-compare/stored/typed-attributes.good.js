// library: @aws-sdk/client-dynamodb; feature: what DynamoDB keeps under its type and is no secret; expect: innocent
const { DynamoDBClient, GetItemCommand } = require('@aws-sdk/client-dynamodb');

const db = new DynamoDBClient({});

exports.changeCurrency = async (event) => {
  const { shop, code } = JSON.parse(event.body);
  const { Item } = await db.send(new GetItemCommand({ TableName: 'shops', Key: { shop: { S: shop } } }));
  const current = Item.currencyCode.S;
  if (current === code) {
    return { statusCode: 200, body: 'as before' };
  }
  return { statusCode: 403, body: 'ask the owner' };
};

exports.page = async (event) => {
  const { list, cursor } = JSON.parse(event.body);
  const { Item } = await db.send(new GetItemCommand({ TableName: 'lists', Key: { list: { S: list } } }));
  const stored = Item.pageToken.S;
  return stored === cursor ? { statusCode: 200, body: Item.rows.S } : { statusCode: 409, body: 'begin again' };
};
