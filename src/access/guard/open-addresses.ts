import { OPENAPI_ADDRESS } from '../../platform/http/openapi.js';
import { WEB_PAGE_ADDRESSES } from '../../platform/http/web-page.js';

/**
 * Addresses that need no login although no controller of ours declares it: routes as the router has
 * them, or the beginning of routes where they end in `*`.
 */
export const OPEN_ADDRESSES = [
  '/health/live',
  '/health/ready',
  OPENAPI_ADDRESS,
  '/oidc',
  '/oidc/*',
  ...WEB_PAGE_ADDRESSES,
] as const;

export const isOpenAddress = (route: string): boolean =>
  OPEN_ADDRESSES.some((open) =>
    open.endsWith('/*') ? route.startsWith(open.slice(0, -1)) : route === open,
  );
