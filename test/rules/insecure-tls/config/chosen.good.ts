// library: node:https; feature: somebody chose so; expect: innocent
import https from 'node:https';

interface Options { allowSelfSigned?: boolean; skipVerify?: boolean; insecure?: boolean }

export function agentFor(options: Options) {
  const settings: { tls?: object } = {};
  if (options.allowSelfSigned) {
    settings.tls = {
      rejectUnauthorized: false,
    };
  }
  const agent = options.insecure ? new https.Agent({ rejectUnauthorized: false }) : undefined;
  return { ...settings, agent, ...(options.skipVerify && { rejectUnauthorized: false }) };
}
