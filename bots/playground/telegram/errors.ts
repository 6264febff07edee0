/** What the Bot API puts beside an error: when to come back, or where the chat went. */
export interface ErrorParameters {
  /** Seconds. */
  retry_after?: number;
  migrate_to_chat_id?: number;
}

/** A refusal in the Bot API's own words; becomes `{ ok: false, error_code, description, parameters }`. */
export class ApiError extends Error {
  readonly code: number;
  readonly parameters: ErrorParameters | undefined;

  constructor(code: number, description: string, parameters?: ErrorParameters) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}

/** A 400 whose description carries Telegram's usual prefix. */
export function badRequest(reason: string, parameters?: ErrorParameters): ApiError {
  return new ApiError(400, `Bad Request: ${reason}`, parameters);
}

/** A 403 whose description carries Telegram's usual prefix. */
export function forbidden(reason: string): ApiError {
  return new ApiError(403, `Forbidden: ${reason}`);
}

/** A 429 as Telegram words it; `retryAfter` in whole seconds. */
export function tooManyRequests(retryAfter: number): ApiError {
  return new ApiError(429, `Too Many Requests: retry after ${retryAfter}`, { retry_after: retryAfter });
}
