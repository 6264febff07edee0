import { Agent, type ClientRequest, request } from 'node:http';
import type { RawPost } from './posted.ts';

/** What became of one post. `status` 0: nothing was answered, and `trouble` says why. */
export interface PostAnswer {
  status: number;
  body: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** From the first byte sent to the last one received. */
  ms: number;
  trouble: 'timeout' | 'cut' | 'unreachable' | undefined;
}

/** Posts to the account's server with connections that stay open, as WeChat's own side does. */
export class Wire {
  private readonly agent = new Agent({ keepAlive: true });
  private readonly flying = new Set<ClientRequest>();

  /** Cuts everything that is on its way. */
  close(): void {
    for (const sent of this.flying) sent.destroy();
    this.agent.destroy();
  }

  /** Never rejects. `cutOnceSent`: hangs up when the body is written, without waiting for an answer. */
  send(url: string, post: RawPost, options: { timeoutMs: number; cutOnceSent?: boolean }): Promise<PostAnswer> {
    const startedAt = performance.now();
    return new Promise((resolve) => {
      const target = targetOf(url, post);
      const body = Buffer.from(post.body ?? '');
      const length = body.length === 0 && post.method === 'GET' ? {} : { 'content-length': String(body.length) };
      const headers = { 'user-agent': 'Mozilla/4.0', 'content-type': 'text/xml', ...length, ...post.headers };
      const sent = request(target, { method: post.method ?? 'POST', headers, agent: this.agent });
      let trouble: PostAnswer['trouble'];
      let settled = false;
      const settle = (status: number, text: string, answered: PostAnswer['headers'] = {}) => {
        if (settled) return;
        settled = true;
        clearTimeout(timer);
        this.flying.delete(sent);
        resolve({ status, body: text, headers: answered, ms: performance.now() - startedAt, trouble });
      };
      const giveUp = (why: PostAnswer['trouble']) => {
        trouble ??= why;
        settle(0, '');
        sent.destroy();
      };
      const timer = setTimeout(() => giveUp('timeout'), options.timeoutMs);
      this.flying.add(sent);
      sent.on('error', (error: NodeJS.ErrnoException) => giveUp(isRefused(error) ? 'unreachable' : 'cut'));
      sent.on('response', (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('error', () => giveUp('cut'));
        response.on('end', () => {
          settle(response.statusCode ?? 0, text, response.headers);
          // Refused before it was sent: the rest is of no use, and the server is about to hang up.
          if (!sent.writableFinished) sent.destroy();
        });
      });
      if (post.cutAfter !== undefined) sent.write(body.subarray(0, post.cutAfter), () => giveUp('cut'));
      else sent.end(body, () => options.cutOnceSent && giveUp('cut'));
    });
  }
}

function targetOf(url: string, post: RawPost): URL {
  const target = new URL(url);
  if (post.path !== undefined) target.pathname = post.path;
  for (const [name, value] of Object.entries(post.query ?? {})) target.searchParams.append(name, value);
  return target;
}

function isRefused(error: NodeJS.ErrnoException): boolean {
  return error.code === 'ECONNREFUSED' || error.code === 'ENOTFOUND' || error.code === 'EHOSTUNREACH';
}
