import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { canPrint, PYTHON } from '../../../scripts/setup/engines.mjs';
import { makeHands } from './actions.ts';
import type { Driver } from './driver.ts';
import { makeFolder, start } from './program.ts';

const printer = join(import.meta.dirname, 'print.py');

/** What MiniBrowser is started with: its console goes to its output, and a page may open a window by itself. */
const args = [
  '--automation',
  '--enable-write-console-messages-to-stdout=true',
  '--javascript-can-open-windows-automatically=true',
];

/** Starts WebKitGTK's MiniBrowser on a screen that nobody sees, driven by WebDriver. */
export async function startWebKit({ driver, screen }: { driver: string; screen: string }): Promise<Driver> {
  const folder = await makeFolder();
  const downloads = join(folder.path, 'downloads');
  await mkdir(downloads);
  await writeFile(join(folder.path, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const display = start(screen, ['-displayfd', '1', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp']);
  const number = await display.says(/^(\d+)\n/);
  const port = await freePort();
  const program = start(driver, [`--port=${port}`], {
    DISPLAY: `:${number}`,
    GDK_BACKEND: 'x11',
    GSK_RENDERER: 'cairo',
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
    GSETTINGS_BACKEND: 'memory',
    XDG_CONFIG_HOME: folder.path,
    XDG_CACHE_HOME: folder.path,
    XDG_DATA_HOME: folder.path,
  });
  const send = async <Value>(method: string, path: string, body?: object): Promise<Value> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: Value & { error?: string; message?: string } };
    if (!response.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  };
  await patiently(() => send('GET', '/status'));
  const { sessionId } = await send<{ sessionId: string }>('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { args } } },
  });
  const session = `/session/${sessionId}`;
  const run = async (expression: string): Promise<unknown> => {
    const script = `return (async () => JSON.stringify(await (${expression})))()`;
    const json = await send<string | null>('POST', `${session}/execute/sync`, { script, args: [] });
    return json === null ? undefined : JSON.parse(json);
  };
  let read = 0;
  await toBareWindow(send, session, run);
  return {
    downloads,
    run,
    ...makeHands((actions) => send('POST', `${session}/actions`, { actions })),
    // The driver's touch is a mouse to the page: these are the events of a finger, as far as a script can make them.
    tap: async (x, y) => {
      await run(`(${touch})(${x}, ${y})`);
    },
    open: async (url) => {
      await send('POST', `${session}/url`, { url });
    },
    resize: async (size) => {
      await send('POST', `${session}/window/rect`, { x: 0, y: 0, ...size });
    },
    screenshot: async () => Buffer.from(await send<string>('GET', `${session}/screenshot`), 'base64'),
    print: async (without) => {
      if (!canPrint()) {
        console.warn('Not printed in WebKit: that needs python3-gi and gir1.2-webkit2-4.1.');
        return null;
      }
      const address = await send<string>('GET', `${session}/url`);
      const file = join(folder.path, 'printed.pdf');
      const printing = start(PYTHON, [printer, address, file, without], { DISPLAY: `:${number}` });
      await printing.says(/^printed$/m);
      await printing.stop();
      return readFile(file);
    },
    complaints: async () => {
      await run('0');
      const lines = program.output().slice(read).split('\n');
      read = program.output().length;
      return lines.filter((line) => /^CONSOLE .*\b(ERROR|WARN)/.test(line));
    },
    close: async () => {
      await send('DELETE', session).catch(() => undefined);
      await program.stop();
      await display.stop();
      await folder.remove();
    },
  };
}

/**
 * Puts a window without bars in the place of the first one, whose bars keep it from being as narrow as a phone.
 * A page of some origin has to open it, so that storage is there.
 */
async function toBareWindow(
  send: <Value>(method: string, path: string, body?: object) => Promise<Value>,
  session: string,
  run: (expression: string) => Promise<unknown>,
): Promise<void> {
  const handles = (): Promise<string[]> => send('GET', `${session}/window/handles`);
  const [first] = await handles();
  await run(`void open('about:blank', 'bare', 'width=390,height=800,toolbar=no,menubar=no')`);
  await send('DELETE', `${session}/window`);
  await patiently(async () => {
    const handle = (await handles()).find((each) => each !== first);
    if (!handle) throw new Error('no second window');
    await send('POST', `${session}/window`, { handle });
  });
}

/** A port that nobody listens on. */
const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

/** Tries something for ten seconds. */
async function patiently<Value>(what: () => Promise<Value>): Promise<Value> {
  const end = Date.now() + 10_000;
  for (;;) {
    try {
      return await what();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((wait) => setTimeout(wait, 50));
    }
  }
}

/** A tap, by events: what a finger does, then what browsers make of it for pages that know only the mouse. */
function touch(x: number, y: number): void {
  const target = document.elementFromPoint(x, y);
  const place = { clientX: x, clientY: y, bubbles: true, cancelable: true, composed: true, view: window };
  const finger = { ...place, pointerType: 'touch', pointerId: 2, isPrimary: true };
  for (const type of ['pointerover', 'pointerdown', 'pointerup', 'pointerout']) {
    target?.dispatchEvent(new PointerEvent(type, finger));
  }
  const isGoing = target?.dispatchEvent(new MouseEvent('mousedown', place));
  if (isGoing) target?.closest<HTMLElement>('a, button, input, select, summary, [tabindex]')?.focus();
  target?.dispatchEvent(new MouseEvent('mouseup', place));
  target?.dispatchEvent(new PointerEvent('click', finger));
}
