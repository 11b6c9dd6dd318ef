// library: koa; feature: a check that ends in ctx.throw and looks at something else; expect: bad
const fs = require('node:fs');
const path = require('node:path');

exports.restore = async (ctx, next) => {
  const { name } = ctx.request.body;
  if (!name) ctx.throw(400, 'Which backup?');
  ctx.body = fs.readFileSync(path.resolve('/srv/backups', name)); // error: path-traversal
  await next();
};
