// library: node-fetch; feature: node-fetch-checked; expect: innocent
const fetch = require('node-fetch');
module.exports = async (req, res) => {
  const target = new URL(req.query.url);
  if (target.protocol !== 'https:' || !target.hostname.endsWith('.example.com')) {
    res.statusCode = 400;
    return res.end();
  }
  const answer = await fetch(target.href);
  res.end(await answer.text());
};
