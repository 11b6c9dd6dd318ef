// library: axios; feature: axios-url; expect: bad
const axios = require('axios');
exports.proxy = async (req, res) => {
  const { data } = await axios({ method: 'get', url: req.body.url }); // error: ssrf
  res.json(data);
};
