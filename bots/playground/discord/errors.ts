/** The `errors` tree of an invalid form body: field names down to `_errors`. */
export interface FieldErrors {
  [field: string]: FieldErrors | { code: string; message: string }[];
}

/** A refusal in Discord's own words; becomes `{ message, code, errors? }` under its HTTP status. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: FieldErrors | undefined;

  constructor(status: number, code: number, message: string, errors?: FieldErrors) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  get json(): string {
    const { message, code, errors } = this;
    return JSON.stringify({ message, code, ...(errors && { errors }) });
  }
}

/** Codes and words: discord.com/developers/docs/topics/opcodes-and-status-codes, "JSON error codes". */
export const unauthorized = () => new ApiError(401, 0, '401: Unauthorized');
export const notFound = () => new ApiError(404, 0, '404: Not Found');
export const unknownApplication = () => new ApiError(404, 10002, 'Unknown Application');
export const unknownChannel = () => new ApiError(404, 10003, 'Unknown Channel');
export const unknownGuild = () => new ApiError(404, 10004, 'Unknown Guild');
export const unknownMember = () => new ApiError(404, 10007, 'Unknown Member');
export const unknownMessage = () => new ApiError(404, 10008, 'Unknown Message');
export const unknownUser = () => new ApiError(404, 10013, 'Unknown User');
export const unknownEmoji = () => new ApiError(400, 10014, 'Unknown Emoji');
export const unknownBan = () => new ApiError(404, 10026, 'Unknown Ban');
export const unknownWebhook = () => new ApiError(404, 10015, 'Unknown Webhook');
export const unknownInteraction = () => new ApiError(404, 10062, 'Unknown interaction');
export const acknowledged = () => new ApiError(400, 40060, 'Interaction has already been acknowledged.');
export const missingAccess = () => new ApiError(403, 50001, 'Missing Access');
export const editOthers = () => new ApiError(403, 50005, 'Cannot edit a message authored by another user');
export const emptyMessage = () => new ApiError(400, 50006, 'Cannot send an empty message');
export const closedToBot = () => new ApiError(403, 50007, 'Cannot send messages to this user');
export const notText = () => new ApiError(400, 50008, 'Cannot send messages in a non-text channel');
export const missingPermissions = () => new ApiError(403, 50013, 'Missing Permissions');
export const wrongChannelType = () => new ApiError(400, 50024, 'Cannot execute action on this channel type');
export const invalidWebhookToken = () => new ApiError(401, 50027, 'Invalid Webhook Token');
export const threadArchived = () => new ApiError(400, 50083, 'Thread is archived');
export const invalidJson = () => new ApiError(400, 50109, 'The request body contains invalid JSON.');
export const tooLarge = () => new ApiError(413, 40005, 'Request entity too large');
export const threadExists = () => new ApiError(400, 160004, 'A thread has already been created for this message');
export const threadLocked = () => new ApiError(403, 160005, 'Thread is locked');
export const threadsMax = () => new ApiError(400, 160006, 'Maximum number of active threads reached');

/** A 50035 for one field, e.g. `invalid('content', 'BASE_TYPE_MAX_LENGTH', …)`; dots go down the tree. */
export function invalid(path: string, code: string, message: string): ApiError {
  const leaf: FieldErrors = { _errors: [{ code, message }] };
  const tree = path
    .split('.')
    .filter((part) => part !== '')
    .reduceRight<FieldErrors>((inner, part) => ({ [part]: inner }), leaf);
  return new ApiError(400, 50035, 'Invalid Form Body', tree);
}
