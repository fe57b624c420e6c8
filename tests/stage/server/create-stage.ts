import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildStage, STAGE_OUTPUT } from './build-stage';
import { FACEBOOK_HEADERS, xHeaders } from './page-headers';

export interface StageResponse {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

export interface Stage {
  /** Answers for the addresses of the two sites, or null for any other address. */
  respond(url: string): StageResponse | null;
}

type Site = 'x' | 'facebook';

const SITES: Record<string, Site> = {
  'x.com': 'x',
  'twitter.com': 'x',
  'www.facebook.com': 'facebook',
};

const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Builds the stage if its sources are newer than the last build, and holds the built files in memory. */
export async function createStage(): Promise<Stage> {
  await buildStage();
  const pages: Record<Site, Buffer> = {
    x: await readFile(join(STAGE_OUTPUT, 'x/index.html')),
    facebook: await readFile(join(STAGE_OUTPUT, 'facebook/index.html')),
  };
  const assets = new Map<string, Buffer>();
  for (const name of await readdir(join(STAGE_OUTPUT, 'assets'))) {
    assets.set(`/assets/${name}`, await readFile(join(STAGE_OUTPUT, 'assets', name)));
  }

  return {
    respond(url) {
      const { hostname, pathname } = new URL(url);
      const site = SITES[hostname];
      if (!site) return null;
      const asset = assets.get(pathname);
      if (asset) return { status: 200, headers: assetHeaders(pathname), body: asset };
      if (pathname.startsWith('/assets/') || /\.(?!php)\w{2,4}$/.test(pathname)) return missing();
      const headers = site === 'x' ? xHeaders() : FACEBOOK_HEADERS;
      return { status: 200, headers, body: pages[site] };
    },
  };
}

function assetHeaders(pathname: string) {
  const type = TYPES[pathname.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return { 'content-type': type, 'access-control-allow-origin': '*' };
}

function missing(): StageResponse {
  return { status: 404, headers: { 'content-type': 'text/plain' }, body: Buffer.from('Not on the stage') };
}
