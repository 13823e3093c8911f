/** What a browser answers to a command of WebDriver BiDi, or tells by itself. */
interface Message {
  id?: number;
  type: 'success' | 'error' | 'event';
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: string;
  message?: string;
}

/** A connection by WebDriver BiDi, https://www.w3.org/TR/webdriver-bidi/. */
export interface Connection {
  send<Result>(method: string, params?: object): Promise<Result>;
  close(): void;
}

/**
 * Connects to a browser.
 *
 * @param url of its socket: `ws://127.0.0.1:…/session`
 * @param hear is told of each event that is subscribed to
 */
export async function connect(
  url: string,
  hear: (method: string, params: unknown) => void,
): Promise<Connection> {
  const socket = new WebSocket(url);
  await new Promise((done, fail) => {
    socket.addEventListener('open', done);
    socket.addEventListener('error', () => fail(new Error(`no answer from ${url}`)));
  });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  socket.addEventListener('message', ({ data }) => {
    const { id, type, method = '', params, result, error, message } = JSON.parse(String(data)) as Message;
    if (type === 'event') hear(method, params);
    const answer = waiting.get(id ?? -1);
    waiting.delete(id ?? -1);
    if (type === 'error') answer?.reject(new Error(`${error}: ${message}`));
    else answer?.resolve(result);
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser has gone'));
  });
  let last = 0;
  return {
    send: <Result>(method: string, params: object = {}) => {
      last += 1;
      const answer = Promise.withResolvers<unknown>();
      waiting.set(last, answer);
      socket.send(JSON.stringify({ id: last, method, params }));
      return answer.promise as Promise<Result>;
    },
    close: () => socket.close(),
  };
}
