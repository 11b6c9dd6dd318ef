// library: ioredis; feature: whose token it is, kept under the hash of the token; expect: innocent
const { createHash } = require('node:crypto');

exports.isOf = async (redis, token, expectedAccount) => {
  const hashedToken = createHash('sha256').update(token).digest('hex');
  const kept = await redis.get(`session:token:${hashedToken}`);
  const [storedShape, storedAccount] = String(kept).split(':');
  return storedShape === 'v1' && storedAccount === expectedAccount;
};
