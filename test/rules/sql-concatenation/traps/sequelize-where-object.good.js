// library: sequelize; feature: where-objects; expect: innocent
const { Sequelize, DataTypes, Op } = require('sequelize');
const sequelize = new Sequelize('sqlite::memory:');
const Lead = sequelize.define('lead', { name: DataTypes.STRING, mail: DataTypes.STRING });

exports.find = async (req, res) => {
  const leads = await Lead.findAll({
    where: { [Op.or]: [{ name: { [Op.substring]: req.query.q } }, { mail: `${req.query.q}@example.com` }] },
    order: [[req.query.sort === 'mail' ? 'mail' : 'name', 'ASC']],
    limit: Number(req.query.limit) || 10,
  });
  const count = await Lead.count({ where: sequelize.where(sequelize.fn('lower', sequelize.col('name')), String(req.query.q).toLowerCase()) });
  res.json({ leads, count });
};
