/** Shows a reader's highlights in the text once there are any; what shows them is asked for only then. */
import { readKept } from '../kept.ts';

const texts = [...document.querySelectorAll<HTMLElement>('.prose')];
const here = new Set(texts.map(({ dataset, id }) => dataset.section ?? id));

if (readKept('notebook')?.some(({ section }) => here.has(section)))
  import('./shown-notes.ts').then(({ showNotes }) => showNotes()).catch(() => undefined);
