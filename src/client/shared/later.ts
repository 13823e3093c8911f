/** What every page has once it has all else; each part is silent where it does not come. */
import { register } from '../offline/register.ts';
import './bar-scroll.ts';
import './cite/links.ts';
import './load-fonts.ts';
import './notebook/begin.ts';
import './reading-place.ts';

if (import.meta.env.PROD) register().catch(() => undefined);
