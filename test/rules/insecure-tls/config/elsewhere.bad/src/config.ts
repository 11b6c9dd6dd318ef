// library: axios; feature: the option in a configuration of another file; expect: bad
export const httpsOptions = {
  keepAlive: true,
  rejectUnauthorized: false, // error: insecure-tls
};
