import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';

export interface SecurityHeaderOptions {
  /** Address at which browsers reach the application; undefined: plain http on this machine. */
  publicUrl?: string | undefined;
  /** Origin of a login elsewhere: the form that logs out is led on to it. */
  loginOrigin?: string | undefined;
}

const TWO_YEARS_IN_SECONDS = 2 * 365 * 24 * 60 * 60;

/** Nothing here needs a camera, a place or a payment. */
const PERMISSIONS_POLICY = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'sync-xhr',
  'usb',
  'xr-spatial-tracking',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/** What tells a browser how little our answers may do, and caches that they keep none of them. */
export type SecurityHeaders = (request: IncomingMessage, response: ServerResponse) => void;

export function securityHeaders({
  publicUrl,
  loginOrigin,
}: SecurityHeaderOptions = {}): SecurityHeaders {
  const set = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'", ...(loginOrigin ? [loginOrigin] : [])],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    // Over plain http it would be ignored, and on localhost it would lock out every other program.
    strictTransportSecurity: publicUrl?.startsWith('https:')
      ? { maxAge: TWO_YEARS_IN_SECONDS, includeSubDomains: true }
      : false,
  });
  return (request, response) => {
    set(request, response, () => {});
    response.setHeader('permissions-policy', PERMISSIONS_POLICY);
    response.setHeader('cache-control', 'no-store');
  };
}

/** The same headers as text, for answers that are written to a bare connection. */
export function headerLines(headers: SecurityHeaders): string {
  const lines: string[] = [];
  const collector = {
    setHeader: (name: string, value: string) => void lines.push(`${name}: ${value}\r\n`),
    removeHeader: () => {},
  };
  headers({} as IncomingMessage, collector as unknown as ServerResponse);
  return lines.join('');
}
