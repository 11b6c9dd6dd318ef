// library: none; feature: keys with constant text around them; expect: innocent
const byChannel = (channels) => {
  const conditions = Object.keys(channels)
    .reduce((all, channel) => {
      const key = `channels.${channel}.id`;
      const conditions = {};
      conditions[key] = channels[channel].id;
      all.push(conditions);
      return all;
    }, []);
  return conditions;
};

const setPrices = (prices, wanted) => {
  for (const currency of Object.keys(wanted)) prices[`in-${currency}`][currency] = wanted[currency];
};

exports.find = (req, res) => {
  setPrices({}, req.body.prices);
  res.json(byChannel(req.body.channels));
};

const register = (shop, settings) => {
  shop.channels = settings.channels.reduce((channels, channel) => {
    channels[channel.slug] = { settings: channel, key: shop.channels[channel.slug]?.key };
    return channels;
  }, {});
};

exports.reload = (req, res) => {
  register(res.locals.shop, req.body);
  res.end();
};
