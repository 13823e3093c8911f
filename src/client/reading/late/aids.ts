/** What makes reading easier; without it every word is read, every link leads on and what is selected is copied as ever. */
import './contents-spy.ts';
import './lights.ts';
export { pressNumber } from './quoting.ts';
