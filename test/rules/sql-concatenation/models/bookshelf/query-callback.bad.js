// library: bookshelf; feature: query-callback; expect: bad
const knex = require('knex')({ client: 'mysql2' });
const bookshelf = require('bookshelf')(knex);

const Post = bookshelf.model('Post', { tableName: 'posts' });

exports.archive = async (req, res) => {
  const [rows] = await bookshelf.knex.raw('SELECT * FROM posts WHERE year = ' + req.params.year); // error: sql-concatenation
  const drafts = await Post.where('draft', true).fetchAll();
  res.json({ rows, drafts });
};
