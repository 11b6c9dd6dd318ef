// library: koa; feature: hashes of records that tell whether something is written again; expect: innocent
import { createHash } from 'node:crypto';

const digestOf = (text) => createHash('sha256').update(text).digest('hex');

export async function rotate(partners, name, secret) {
  const partner = await partners.findByName(name);
  const fresh = digestOf(secret);
  if (fresh !== partner.secretHash) {
    await partners.save({ ...partner, secretHash: fresh });
  }
}

export async function publish(pages, name, text) {
  const page = await pages.findByName(name);
  const mine = Buffer.from(digestOf(text), 'hex');
  if (mine.compare(Buffer.from(page.textHash, 'hex')) === 0) return false;
  await pages.save({ name, text, textHash: mine.toString('hex') });
  return true;
}
