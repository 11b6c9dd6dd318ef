// library: node-fetch; feature: node-fetch; expect: bad
const fetch = require('node-fetch');
module.exports = async (req, res) => {
  const target = 'http://' + req.headers['x-backend'] + '/status';
  const answer = await fetch(target); // error: ssrf
  res.end(await answer.text());
};
