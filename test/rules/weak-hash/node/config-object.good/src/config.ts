// library: node:crypto; feature: a good algorithm from another file's configuration; expect: innocent
export const config = {
  port: 3000,
  webhooks: { algorithm: 'sha256', retries: 3 },
};
