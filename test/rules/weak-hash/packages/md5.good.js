// library: md5; feature: the md5 package for an avatar; expect: innocent
const md5 = require('md5');

exports.gravatar = (email) => `https://gravatar.com/avatar/${md5(email.toLowerCase())}`;
