// library: node:crypto; feature: whether a file has changed; expect: innocent
const { createHash } = require('node:crypto');

exports.hasChanged = (file, content) => {
  const digest = createHash('sha256').update(content).digest('hex');
  return digest !== file.contentDigest;
};
