// library: node:crypto; feature: hashes of fresh bytes and of what a header asks for; expect: innocent
const { createHash, createHmac, randomBytes } = require('node:crypto');

exports.boatName = () => createHash('sha1').update(randomBytes(16)).digest('hex').slice(0, 10);

exports.signUpload = (request, secret) => {
  const headers = { 'content-md5': createHash('md5').update(request.body).digest('base64') };
  headers.authorization = createHmac('sha256', secret).update(headers['content-md5']).digest('hex');
  return headers;
};
