// library: several; feature: languages of expressions, in versions that keep them in; expect: innocent
const fork = require('expr-eval-fork');
const { compile } = require('angular-expressions');
const jp = require('jsonpath');

exports.price = (req, res) => {
  const { formula } = req.body;
  res.json([fork.Parser.evaluate(formula, { net: 4 }), compile(formula)({ net: 4 }), jp.query({ net: 4 }, formula)]);
};
