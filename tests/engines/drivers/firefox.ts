import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { makeHands } from './actions.ts';
import { connect } from './bidi.ts';
import type { Driver } from './driver.ts';
import { makeFolder, start } from './program.ts';

/** Settings of a profile that asks nobody anything. */
const preferences = {
  'app.update.auto': false,
  'ui.useOverlayScrollbars': 1,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.server': 'data:,',
};

interface LogEntry {
  level: string;
  text: string | null;
  /** Whose it is: each page that is opened has a realm of its own. */
  source: { realm?: string };
}

/** Starts Firefox without a window, driven by WebDriver BiDi. */
export async function startFirefox({ browser }: { browser: string }): Promise<Driver> {
  const folder = await makeFolder();
  const [profile, downloads] = [join(folder.path, 'profile'), join(folder.path, 'downloads')];
  for (const path of [profile, downloads]) await mkdir(path);
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(profile, 'user.js'), lines.join(''));
  const program = start(browser, [
    ...['--headless', '--no-remote', '--profile', profile],
    ...['--remote-debugging-port', '0'],
  ]);
  const url = await program.says(/WebDriver BiDi listening on (ws:\S+)/);
  const complaints: LogEntry[] = [];
  const { send, close } = await connect(`${url}/session`, (_, params) => {
    const entry = params as LogEntry;
    if (entry.level === 'error' || entry.level === 'warn') complaints.push(entry);
  });
  await send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: false } } });
  // In the first tab nothing ever has the focus.
  const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  await send('browser.setDownloadBehavior', {
    downloadBehavior: { type: 'allowed', destinationFolder: downloads },
  });
  // Errors of observers reach the page alone, not the log.
  await send('script.addPreloadScript', {
    functionDeclaration: `() => addEventListener('error', ({ message }) => console.error(message))`,
  });
  return {
    downloads,
    ...makeHands((actions) => send('input.performActions', { context, actions })),
    open: async (address) => {
      const go = (): Promise<unknown> =>
        send('browsingContext.navigate', { context, url: address, wait: 'complete' });
      // Firefox may never answer where the page before was about to leave by itself; asked again, it does.
      const timer = new AbortController();
      const late = setTimeout(10_000, null, timer).then(go);
      late.catch(() => undefined);
      await Promise.race([go(), late]);
      timer.abort();
    },
    run: async (expression) => {
      const answer = await send<{
        type: 'success' | 'exception';
        result: { value?: string };
        exceptionDetails?: { text: string };
      }>('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        target: { context },
        awaitPromise: true,
      });
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
      return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value);
    },
    resize: async (viewport) => {
      await send('browsingContext.setViewport', { context, viewport });
    },
    screenshot: async () => {
      const { data } = await send<{ data: string }>('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
    print: async () => {
      const page = { width: 21, height: 29.7 };
      const margin = { top: 2, bottom: 2, left: 2, right: 2 };
      const { data } = await send<{ data: string }>('browsingContext.print', { context, page, margin });
      return Buffer.from(data, 'base64');
    },
    complaints: async () => {
      // A page that is left while it loads complains of all that it will not get.
      const { realms } = await send<{ realms: { realm: string }[] }>('script.getRealms', { context });
      return complaints
        .splice(0)
        .filter(({ source }) => !source.realm || realms.some(({ realm }) => realm === source.realm))
        .map(({ text }) => text ?? '');
    },
    close: async () => {
      await send('browser.close').catch(() => undefined);
      close();
      await program.stop();
      await folder.remove();
    },
  };
}
