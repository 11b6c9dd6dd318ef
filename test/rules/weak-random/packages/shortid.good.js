// library: shortid; feature: shortid as a short link; expect: innocent
const shortid = require('shortid');

exports.shorten = (url) => ({ url, slug: shortid.generate() });
