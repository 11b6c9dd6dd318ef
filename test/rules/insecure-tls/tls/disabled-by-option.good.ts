// library: ioredis; feature: no check of names where somebody disabled it; expect: innocent
import Redis from 'ioredis';

export const connect = (options: { host: string; tlsDisabled?: boolean }) =>
  new Redis({
    host: options.host,
    ...(options.tlsDisabled
      ? {
          checkServerIdentity: () => {
            return undefined;
          },
        }
      : { tls: {} }),
  });
