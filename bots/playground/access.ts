import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';

/** Sent with every answer of the playground: nothing from elsewhere is loaded, framed or run. */
export const SECURITY_HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/**
 * Is this `Host` header one that the playground answers to? A page on another site can make a browser resolve its own
 * name to 127.0.0.1 (DNS rebinding): it can choose the name, never an IP literal, so names are what is refused.
 * `boundTo` is the configured HOST.
 */
export function isKnownHost(host: string | undefined, boundTo: string): boolean {
  const name = hostName(host);
  if (name === undefined) return false;
  if (name === 'localhost' || name.endsWith('.localhost') || name === '[::1]') return true;
  if (/^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(name)) return true;
  if (name === boundTo.toLowerCase() || name === `[${boundTo.toLowerCase()}]`) return true;
  const everywhere = boundTo === '0.0.0.0' || boundTo === '::';
  return everywhere && isIP(name.replace(/^\[|\]$/g, '')) !== 0;
}

/** Was this request sent by our own page? Requests that change something must be. */
export function isSameOrigin(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  if (headers.origin === undefined || headers.host === undefined) return false;
  if (!URL.canParse(headers.origin)) return false;
  return new URL(headers.origin).host === headers.host.toLowerCase();
}

function hostName(host: string | undefined): string | undefined {
  if (host === undefined || !/^[\w.:[\]-]+$/.test(host) || !URL.canParse(`http://${host}`)) return undefined;
  return new URL(`http://${host}`).hostname.toLowerCase();
}
