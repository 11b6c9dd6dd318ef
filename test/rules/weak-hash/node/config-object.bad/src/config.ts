// library: node:crypto; feature: algorithm from another file's configuration; expect: bad
export const config = {
  port: 3000,
  webhooks: { algorithm: 'md5', retries: 3 },
};
