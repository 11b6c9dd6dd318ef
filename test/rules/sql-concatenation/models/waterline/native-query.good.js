// library: waterline; feature: send-native-query; expect: innocent
module.exports.search = async function (req, res) {
  const result = await sails.sendNativeQuery('SELECT * FROM offer WHERE city = $1', [req.query.city]);
  const offers = await Offer.find({ where: { tag: req.query.tag }, sort: 'createdAt DESC' });
  return res.json({ result, offers });
};
