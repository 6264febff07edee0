import type { Exchange } from '../http.ts';
import { parseMultipart, type Upload } from '../multipart.ts';
import { badRequest } from './errors.ts';

const NO_FILES: ReadonlyMap<string, Upload> = new Map();

/**
 * The parameters of one call. JSON bodies carry real types, urlencoded and multipart ones carry strings: every
 * reader accepts both, as Telegram does. A parameter of the wrong kind is a 400.
 */
export class Params {
  readonly raw: Record<string, unknown>;
  readonly files: ReadonlyMap<string, Upload>;

  constructor(raw: Record<string, unknown>, files: ReadonlyMap<string, Upload> = NO_FILES) {
    this.raw = raw;
    this.files = files;
  }

  has(name: string): boolean {
    return this.raw[name] !== undefined && this.raw[name] !== null && this.raw[name] !== '';
  }

  text(name: string): string | undefined {
    const value = this.raw[name];
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    return undefined;
  }

  integer(name: string): number | undefined {
    const value = this.raw[name];
    if (typeof value === 'number') return Math.trunc(value);
    if (typeof value === 'string' && /^-?\d+$/.test(value.trim())) return Number(value);
    return undefined;
  }

  float(name: string): number | undefined {
    const value = this.raw[name];
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
  }

  flag(name: string): boolean {
    const value = this.raw[name];
    if (typeof value === 'string') return /^(true|1|yes)$/i.test(value.trim());
    return value === true || value === 1;
  }

  /** A JSON object, given as one or as text. */
  object(name: string): Record<string, unknown> | undefined {
    const value = this.json(name);
    if (value === undefined) return undefined;
    if (isRecord(value)) return value;
    throw badRequest(`object expected as ${name}`);
  }

  /** A JSON array, given as one or as text. */
  array(name: string): unknown[] | undefined {
    const value = this.json(name);
    if (value === undefined) return undefined;
    if (Array.isArray(value)) return value;
    throw badRequest(`can't parse ${name}: expected an Array`);
  }

  private json(name: string): unknown {
    if (!this.has(name)) return undefined;
    const value = this.raw[name];
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value);
    } catch {
      throw badRequest(`can't parse ${name} JSON object`);
    }
  }
}

/** Whether a JSON value is an object (not an array, not null). */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads the parameters from the query and a JSON, urlencoded or multipart body. Throws when it cannot be parsed. */
export function readParams(exchange: Exchange): Params {
  const raw: Record<string, unknown> =
    exchange.query === '' ? {} : Object.fromEntries(new URLSearchParams(exchange.query));
  if (exchange.body.length === 0) return new Params(raw);
  if (exchange.contentType.startsWith('application/json')) {
    const body: unknown = JSON.parse(exchange.body.toString('utf8'));
    if (!isRecord(body)) throw new Error('object expected');
    return new Params(exchange.query === '' ? body : Object.assign(raw, body));
  }
  if (exchange.contentType.startsWith('multipart/form-data')) {
    const { fields, files } = parseMultipart(exchange.body, exchange.contentType);
    return new Params(Object.assign(raw, fields), files);
  }
  return new Params(Object.assign(raw, Object.fromEntries(new URLSearchParams(exchange.body.toString('utf8')))));
}
