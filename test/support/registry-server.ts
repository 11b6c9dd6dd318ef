import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A package as a registry publishes it, in short. */
export interface Published {
  readonly versions: readonly string[];
  readonly latest?: string;
  readonly hasInstallScript?: boolean;
}

export interface RegistryServer {
  /** Address without slash at the end. */
  readonly url: string;
  /** Names that were asked for, in order, and with what credentials. */
  readonly asked: readonly { readonly name: string; readonly authorization: string | undefined; readonly accept: string | undefined }[];
}

export interface RegistryBehaviour {
  /** Instead of the usual answer; return true when it has answered, or wants to stay silent. */
  readonly answer?: (name: string, response: ServerResponse, request: IncomingMessage) => boolean;
}

/**
 * Starts a registry on this machine that answers as npm's does, in the abbreviated format.
 * @see https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md
 */
export async function startRegistry(packages: Readonly<Record<string, Published>>, behaviour: RegistryBehaviour = {}): Promise<RegistryServer> {
  const asked: { name: string; authorization: string | undefined; accept: string | undefined }[] = [];
  const server = createServer((request, response) => {
    const name = decodeURIComponent(request.url!.slice(1));
    asked.push({ name, authorization: request.headers.authorization, accept: request.headers.accept });
    if (behaviour.answer?.(name, response, request) === true) return;
    const found = Object.hasOwn(packages, name) ? packages[name] : undefined;
    response.writeHead(found ? 200 : 404, { 'content-type': found ? 'application/vnd.npm.install-v1+json' : 'application/json' });
    response.end(JSON.stringify(found ? packument(name, found) : { error: 'Not found' }));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

function packument(name: string, { versions, latest, hasInstallScript }: Published): object {
  return {
    name, modified: '2026-01-01T00:00:00.000Z', 'dist-tags': { latest: latest ?? versions.at(-1) },
    versions: Object.fromEntries(versions.map((version) => [version, { name, version, dist: { tarball: `http://127.0.0.1/${name}-${version}.tgz` }, ...(hasInstallScript ? { hasInstallScript } : {}) }])),
  };
}
