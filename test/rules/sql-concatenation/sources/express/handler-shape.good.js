// library: mysql2; feature: handler-shape; expect: innocent
const pool = require('mysql2/promise').createPool(process.env.MYSQL_URL);

// mounted elsewhere: router.get('/users/:id', controller.show)
const show = async (req, res, next) => {
  try {
    const [users] = await pool.query('SELECT * FROM users WHERE id = ?', [req.params.id]);
    res.json(users[0]);
  } catch (err) {
    next(err);
  }
};

module.exports = { show };
