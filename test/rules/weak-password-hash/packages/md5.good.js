// library: md5; feature: the md5 package for an e-mail's avatar; expect: innocent
const md5 = require('md5');

exports.avatar = (email) => `https://www.gravatar.com/avatar/${md5(email)}`;
