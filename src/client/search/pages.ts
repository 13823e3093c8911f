import { trustedAddress } from '../offline/trusted.ts';
import address from './pages-worker.ts?worker&url';
import type { Answer, Asked, FoundPage } from './pages-worker.ts';

/** How long an answer may take, in ms: what never comes is as good as lost. */
const patience = 20_000;

let worker: Worker | undefined;
let last = 0;

/**
 * The pages of the site that have words, by Pagefind, which runs in a worker: its WebAssembly is compiled where the
 * page's policy need not allow it, and typing never waits.
 *
 * @param folder address of the language's index, with a slash at its end
 * @throws Error where the index does not load; the next question tries again
 */
export async function searchPages(folder: string, text: string): Promise<FoundPage[]> {
  const asked = (worker ??= startWorker());
  last += 1;
  const question: Asked = { id: last, folder, text };
  try {
    return await new Promise<FoundPage[]>((resolve, reject) => {
      asked.addEventListener('error', reject, { once: true });
      asked.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
        if (data.id !== question.id) return;
        if (data.pages) resolve(data.pages);
        else reject(new Error('the index of pages did not load'));
      });
      setTimeout(reject, patience);
      asked.postMessage(question);
    });
  } catch (error) {
    // A worker that has failed once may hold on to what it lacks.
    if (worker === asked) worker = undefined;
    asked.terminate();
    throw error;
  }
}

function startWorker(): Worker {
  trusted ??= trustedAddress('worker', address);
  return new Worker(trusted, { type: 'module' });
}
let trusted: string | undefined;
