// library: several; feature: languages of expressions, in versions that let them out; expect: bad
const { Parser } = require('expr-eval');
const fork = require('expr-eval-fork');
const { compile } = require('angular-expressions');
const jp = require('jsonpath');

exports.price = (req, res) => {
  const { formula } = req.body;
  res.json([
    Parser.evaluate(formula, { net: 4 }), // warning: dynamic-code
    fork.Parser.evaluate(formula, { net: 4 }), // warning: dynamic-code
    compile(formula)({ net: 4 }), // error: dynamic-code
    jp.query({ net: 4 }, formula), // error: dynamic-code
  ]);
};
