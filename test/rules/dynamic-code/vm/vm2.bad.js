// library: vm2; feature: vm2; expect: bad
const { VM } = require('vm2');
module.exports = async function run(req, res) {
  const vm = new VM({ timeout: 1000, sandbox: {} });
  res.json(vm.run(req.body.code)); // error: dynamic-code
};
