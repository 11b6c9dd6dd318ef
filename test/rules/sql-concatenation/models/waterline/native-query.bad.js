// library: waterline; feature: send-native-query; expect: bad
module.exports = {
  friendlyName: 'Search offers',
  fn: async function searchOffers(inputs) {
    return inputs;
  },
};

module.exports.search = async function (req, res) {
  const result = await sails.sendNativeQuery(`SELECT * FROM offer WHERE city = '${req.query.city}'`); // error: sql-concatenation
  const more = await Offer.getDatastore().sendNativeQuery("SELECT * FROM offer WHERE tag = '" + req.query.tag + "'"); // error: sql-concatenation
  return res.json({ result, more });
};
