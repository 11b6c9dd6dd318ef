// library: none; feature: a key of the environment, asked by a function without a name; expect: bad
const { HeaderAPIKeyStrategy } = require('passport-headerapikey');

module.exports = new HeaderAPIKeyStrategy({ header: 'Authorization', prefix: 'Api-Key ' }, false, (apikey, done) => {
  if (apikey !== process.env.API_KEY) return done(null, false); // warning: timing-unsafe-compare
  return done(null, { id: 'api' });
});
