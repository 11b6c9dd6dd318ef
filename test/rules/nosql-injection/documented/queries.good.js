// library: mongoose; feature: texts in conditions; expect: innocent
const User = require('./models/user');
const Todo = require('mongoose').model('Todo');

exports.find = (req, res) => {
  User.findOne({ email: String(req.body.email) }, () => res.end());
  User.findById(req.params.id);
  Todo.find().where('owner').equals(String(req.body.owner));
  Todo.find().or([{ owner: `${req.body.owner}` }]).sort('name').limit(10);
};
