// library: fs; feature: functions of fs behind adapters that take anything, in a file of their own; expect: bad
const fs = require('fs');

const promised = (fn) =>
  function (...args) {
    return new Promise((resolve, reject) => {
      fn.call(this, ...args, (error, result) => (error ? reject(error) : resolve(result)));
    });
  };
const counted = (fn) => (...args) => {
  counted.calls += 1;
  return fn.apply(undefined, args);
};
counted.calls = 0;

exports.readFile = promised(fs.readFile);
exports.unlinkSync = counted(fs.unlinkSync);
// This one knows what it does.
exports.remove = (file) => fs.rmSync(file); // error: path-traversal
