// library: Math; feature: OAuth's nonce only has to be new; expect: innocent
exports.oauth1Parameters = (consumerKey) => ({
  oauth_consumer_key: consumerKey,
  oauth_nonce: Math.random().toString(36).slice(2),
  oauth_timestamp: Math.floor(Date.now() / 1000),
});
