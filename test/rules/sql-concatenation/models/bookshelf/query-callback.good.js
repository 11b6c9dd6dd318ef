// library: bookshelf; feature: query-callback; expect: innocent
const knex = require('knex')({ client: 'mysql2' });
const bookshelf = require('bookshelf')(knex);

const Post = bookshelf.model('Post', { tableName: 'posts' });

exports.archive = async (req, res) => {
  const [rows] = await bookshelf.knex.raw('SELECT * FROM posts WHERE year = ?', [req.params.year]);
  const drafts = await Post.query((qb) => {
    qb.where('author', req.query.author).orderByRaw('published_at IS NULL DESC');
  }).fetchAll();
  res.json({ rows, drafts });
};
