// library: pg; feature: inline-require; expect: bad
const pool = new (require('pg').Pool)();

exports.show = async function show(req, res) {
  const name = req.params.name;
  let q = 'select * from boats';
  q = q + ' where name = \'' + name + '\'';
  q = `${q} order by id`;
  res.json((await pool.query(q)).rows); // error: sql-concatenation
};
