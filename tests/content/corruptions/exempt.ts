import type { Json } from './kinds.ts';

/** What is spoilt, and how. */
export interface Spoilt {
  kind: string;
  value: Json;
}

/** What a field is where it is absent. */
const defaults: readonly Json[] = ['exact', 'following', 'date', 'value', 'none', 1, false, 0];

/** Whether nothing is lost when a value is spoilt in this way: without its default, a field says the same. */
export const isExempt = ({ kind, value }: Spoilt): boolean => kind === 'deleted' && defaults.includes(value);
