import { createHash } from 'node:crypto';
import Fastify from 'fastify';

/**
 * What everything is compared with: real Fastify and nothing else. It checks the signature over what was posted and
 * answers. It reads nothing of it, decrypts nothing and stores nothing.
 */
const { WECHAT_TOKEN = '' } = process.env;
const app = Fastify();

function signatureOf(...parts: readonly string[]): string {
  return createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex');
}

app.removeAllContentTypeParsers();
app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
app.post<{ Querystring: Record<string, string> }>('/wechat', async (request, reply) => {
  const { timestamp = '', nonce = '', msg_signature: signature = '' } = request.query;
  const encrypted = /<Encrypt><!\[CDATA\[(.*?)\]\]>/.exec(String(request.body))?.[1] ?? '';
  if (signature !== signatureOf(WECHAT_TOKEN, timestamp, nonce, encrypted)) return reply.code(401).send();
  return reply.type('text/plain').send('success');
});
process.on('SIGTERM', () => process.exit(0));
process.stdout.write(`ready: ${await app.listen({ host: '127.0.0.1', port: 0 })}/readyz\n`);
