// library: jsonwebtoken; feature: when a token runs out; expect: innocent
const jwt = require('jsonwebtoken');

exports.secondsLeft = (accessToken) => {
  const { exp } = jwt.decode(accessToken);
  return exp - Date.now() / 1000;
};
