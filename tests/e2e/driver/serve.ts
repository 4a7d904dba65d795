import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a path answers with. */
export interface Reply {
  body: string | Uint8Array;
  /** `text/html; charset=utf-8` where not said. */
  type?: string;
  headers?: Record<string, string>;
  /** Answers only after so many milliseconds. */
  after?: number;
}

/** Replies by path; a path may differ by host. */
export type Pages = Record<string, Reply | string | (() => Reply | string)>;

/** A web site on loopback that answers under every host name. */
export interface Site {
  port: number;
  /** Address of a page under a host name that the browsers resolve to loopback. */
  url(path: string, host?: string): string;
  close(): Promise<void>;
}

/** The host names of the tests. Browsers are told to find them on loopback. */
export const HOSTS = ['daily.example', 'evening.example', 'weekly.example'] as const;

/** Serves pages on a free port of 127.0.0.1. */
export async function serve(pages: Pages): Promise<Site> {
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const entry = pages[path];
    if (entry === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is nothing here.');
      return;
    }
    const made = typeof entry === 'function' ? entry() : entry;
    const reply: Reply = typeof made === 'string' ? { body: made } : made;
    setTimeout(() => {
      response
        .writeHead(200, { 'content-type': reply.type ?? 'text/html; charset=utf-8', ...reply.headers })
        .end(reply.body);
    }, reply.after ?? 0);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: (path, host = HOSTS[0]) => `http://${host}:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
