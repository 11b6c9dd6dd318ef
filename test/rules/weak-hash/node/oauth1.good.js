// library: node:crypto; feature: OAuth 1 lays down HMAC-SHA1; expect: innocent
const crypto = require('crypto');

function oauthSignature(method, url, parameters, consumerSecret, tokenSecret) {
  const base = [method, encodeURIComponent(url), encodeURIComponent(parameters)].join('&');
  return crypto.createHmac('sha1', `${encodeURIComponent(consumerSecret)}&${encodeURIComponent(tokenSecret)}`).update(base).digest('base64');
}

module.exports = { oauthSignature };
