// library: axios; feature: axios-path; expect: innocent
const axios = require('axios');
const api = axios.create({ baseURL: 'https://api.example.com' });
exports.order = async (req, res) => {
  const { data } = await api.get(`/orders/${req.params.id}`);
  const other = await axios.get('https://api.example.com/search?q=' + req.query.q);
  res.json({ data, other: other.data });
};
