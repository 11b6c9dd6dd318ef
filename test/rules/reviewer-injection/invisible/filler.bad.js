// library: none; feature: name of a filler; expect: bad
const { timeout,ㅤ} = require('./settings'); // error: reviewer-injection
module.exports = timeout;
