import type { ReviewFailure, RouteName } from '../../core/review.ts';
import { routeNames } from '../../core/review.ts';
import type { ReviewSettings } from '../settings.ts';
import { discoverLocal } from './discover-local.ts';
import { isFailure, resolveEndpoint } from './endpoint.ts';
import type { Endpoint } from './endpoint.ts';
import type { ReviewEnvironment } from './environment.ts';

export type ResolvedRoutes = Readonly<Record<RouteName, Endpoint | ReviewFailure>>;

/** Where each route goes. One that has no endpoint of its own (its key is not set) goes where the bulk goes. */
export async function resolveRoutes(settings: Pick<ReviewSettings, 'routes'>, environment: ReviewEnvironment): Promise<ResolvedRoutes> {
  let looking: ReturnType<typeof discoverLocal> | undefined;
  const findLocal = (): ReturnType<typeof discoverLocal> => (looking ??= discoverLocal(environment.localPorts));
  const resolved = await Promise.all(routeNames.map(async (name) => [name, await resolveEndpoint(name, settings.routes[name], environment, findLocal)] as const));
  const standard = resolved.find(([name]) => name === 'standard')![1];
  const routes = resolved.map(([name, target]) => [name, isFailure(target) && target.reason === 'no-endpoint' ? standard : target] as const);
  return Object.fromEntries(routes) as ResolvedRoutes;
}
