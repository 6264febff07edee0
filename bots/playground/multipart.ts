/** One uploaded file of a multipart body. */
export interface Upload {
  fileName: string;
  contentType: string;
  bytes: Buffer;
}

/** A parsed multipart body: plain fields, and files by their part name. */
export interface Multipart {
  fields: Record<string, string>;
  files: Map<string, Upload>;
}

const HEADER_END = Buffer.from('\r\n\r\n');

/**
 * Parses multipart/form-data. Hand-written because grammY sends `filename=` without quotes, which stricter
 * parsers refuse and Telegram accepts. Throws when the body is not delimited as its boundary says.
 */
export function parseMultipart(body: Buffer, contentType: string): Multipart {
  const boundary = boundaryOf(contentType);
  const delimiter = Buffer.from(`--${boundary}`);
  const separator = Buffer.from(`\r\n--${boundary}`);
  const fields: Record<string, string> = {};
  const files = new Map<string, Upload>();
  let position = body.indexOf(delimiter);
  if (position < 0) throw new Error('no boundary in the multipart body');
  position += delimiter.length;
  while (!isLast(body, position)) {
    const headersStart = position + 2;
    const headersEnd = body.indexOf(HEADER_END, headersStart);
    const end = headersEnd < 0 ? -1 : body.indexOf(separator, headersEnd + 2);
    if (end < 0) throw new Error('a multipart part has no end');
    const headers = parseHeaders(body.toString('utf8', headersStart, headersEnd));
    const content = body.subarray(headersEnd + 4, Math.max(end, headersEnd + 4));
    if (headers.fileName === undefined) fields[headers.name] = content.toString('utf8');
    else files.set(headers.name, { fileName: headers.fileName, contentType: headers.contentType, bytes: content });
    position = end + separator.length;
  }
  return { fields, files };
}

function isLast(body: Buffer, position: number): boolean {
  if (position + 2 > body.length) throw new Error('the multipart body is cut off');
  return body[position] === 0x2d && body[position + 1] === 0x2d;
}

function boundaryOf(contentType: string): string {
  const found = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const boundary = found?.[1] ?? found?.[2];
  if (boundary === undefined) throw new Error('no boundary in the content type');
  return boundary;
}

function parseHeaders(text: string): { name: string; fileName: string | undefined; contentType: string } {
  let name = '';
  let fileName: string | undefined;
  let contentType = 'application/octet-stream';
  for (const line of text.split('\r\n')) {
    const colon = line.indexOf(':');
    const header = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (header === 'content-type') contentType = value;
    if (header !== 'content-disposition') continue;
    name = attribute(value, 'name') ?? '';
    fileName = attribute(value, 'filename');
  }
  return { name, fileName, contentType };
}

/** An attribute of a header, quoted or bare; a bare one runs to the next `;` or the end of the line. */
function attribute(value: string, key: string): string | undefined {
  const found = new RegExp(`(?:^|;)\\s*${key}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;]*))`, 'i').exec(value);
  return found?.[1]?.replace(/\\(.)/g, '$1') ?? found?.[2]?.trim();
}
