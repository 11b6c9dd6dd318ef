// library: mongoose; feature: models that are required, and conditions that are put together; expect: bad
const User = require('./models/user');
const Todo = require('mongoose').model('Todo');

exports.find = (req, res) => {
  User.findOne({ email: req.body.email }, () => res.end()); // error: nosql-injection
  Todo.find().where('owner').equals(req.body.owner); // error: nosql-injection
  Todo.find().or([{ owner: req.body.owner }]); // error: nosql-injection
};
