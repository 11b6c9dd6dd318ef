// library: koa; feature: a check that ends in ctx.throw; expect: innocent
const fs = require('node:fs');
const path = require('node:path');

const ROOT = '/srv/backups';

function nameOf(ctx) {
  return ctx.request.body.name;
}

function fileOf(ctx, name) {
  if (path.basename(name) !== name || !/^[\w.-]+\.backup$/.test(name)) {
    ctx.throw(400, 'This is no backup');
  }
  return path.resolve(ROOT, name);
}

exports.restore = async (ctx, next) => {
  ctx.body = fs.readFileSync(fileOf(ctx, nameOf(ctx)));
  await next();
};
