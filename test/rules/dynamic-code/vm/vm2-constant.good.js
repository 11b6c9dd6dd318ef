// library: vm2; feature: vm2-constant; expect: innocent
const { VM } = require('vm2');
module.exports = async function run(req, res) {
  const vm = new VM({ timeout: 1000, sandbox: { value: req.body.value } });
  res.json(vm.run('value * 2'));
};
