import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headerRules, headersOf } from '../../scripts/hosting/headers.ts';
import { DIST } from '../../scripts/setup/project.mjs';
import { base, files, readBuilt } from './dist.ts';
import { hasNginx, startNginx } from './nginx.ts';

/** In CI its absence would be a failure of the set-up. */
const skipped = base !== '/' || (!hasNginx && !process.env['CI']);

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  length: number;
}

describe.skipIf(skipped)('the sample for nginx', () => {
  let site: Awaited<ReturnType<typeof startNginx>>;
  beforeAll(async () => {
    site = await startNginx(DIST);
  });
  afterAll(() => site.stop());

  /** What is sent, as it is sent: fetch would decode it. */
  const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const sent = request(site.url + path, { headers }, (response) => {
        let length = 0;
        response.on('data', (chunk: Buffer) => (length += chunk.length));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, length }),
        );
      });
      sent.on('error', reject).end();
    });

  const rules = headerRules(files);

  it('sends with a file of each rule the headers that the rules ask for', async () => {
    const paths = files.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
    const examples = rules.map(({ path }) => {
      const [start = '', end = ''] = path.split('*');
      return paths.find((each) => each.startsWith(start) && each.endsWith(end)) ?? `none of ${path}`;
    });
    expect(examples).toEqual(examples.filter((path) => paths.includes(path)));
    for (const path of examples) {
      const { status, headers } = await get(path);
      const asked = Object.entries(headersOf(path, rules)).map(([name, value]) => [
        name.toLowerCase(),
        value,
      ]);
      expect(status, path).toBe(200);
      expect(headers, path).toMatchObject(Object.fromEntries(asked));
    }
  });

  it('lets drawings be framed, and says of each file what it is', async () => {
    const embed = files.find((file) => /^embed\/.*index\.html$/.test(file)) ?? '';
    expect((await get(`/${embed}`)).headers['content-security-policy']).toBeUndefined();
    for (const ending of new Set(files.map((file) => /\.[^./]+$/.exec(file)?.[0] ?? file))) {
      const example = files.find((file) => file.endsWith(ending)) ?? '';
      const { headers } = await get(encodeURI(`/${example}`));
      expect(headers['content-type'], example).toMatch(/^[a-z]+\/[\w.+-]+(; charset=utf-8)?$/);
    }
  });

  it.each([
    ['br', 'gzip, br'],
    ['gzip', 'gzip'],
  ])('sends what was compressed as %s', async (encoding, accepted) => {
    const file = `read/index.html.${encoding === 'br' ? 'br' : 'gz'}`;
    const { headers, length } = await get('/read/', { 'Accept-Encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['vary']).toBe('Accept-Encoding');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(length).toBe(readBuilt(file).length);
  });

  it('sends a part of a file', async () => {
    const { status, headers, length } = await get('/api/article.json', { Range: 'bytes=10-19' });
    const whole = readBuilt('api/article.json').length;
    expect([status, headers['content-range'], length]).toEqual([206, `bytes 10-19/${whole}`, 10]);
  });

  it('answers what is not there with the page that says so', async () => {
    const { status, headers, length } = await get('/none/');
    expect([status, length]).toEqual([404, readBuilt('404.html').length]);
    expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
  });

  it('leads an address without capitals to the page that has them', async () => {
    const [, path = ''] = files.map((file) => /^(.*[A-Z].*)index\.html$/.exec(file)).find(Boolean) ?? [];
    for (const asked of [path.toLowerCase(), path.toLowerCase().replace(/\/$/, '')]) {
      const { status, headers } = await get(`/${asked}?topic=a`);
      expect([status, headers['location']]).toEqual([301, `/${path}?topic=a`]);
    }
    expect((await get(`/${path}`)).status).toBe(200);
  });

  it('leads a folder without its slash to the one with it', async () => {
    const { status, headers } = await get('/read');
    expect([status, headers['location']]).toEqual([301, '/read/']);
  });
});
