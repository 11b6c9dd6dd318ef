// library: mongoose; feature: by-id; expect: innocent
const mongoose = require('mongoose');
const Post = mongoose.model('Post', new mongoose.Schema({ author: String }));
exports.show = async (req, res) => {
  const post = await Post.findById(req.params.id);
  const byAuthor = await Post.find({ author: req.user.id, slug: req.params.slug });
  res.json({ post, byAuthor });
};
