import type { Check } from '../check.ts';
import { charts } from './charts.ts';
import { finding } from './finding.ts';
import { offline } from './offline.ts';
import { pages } from './pages.ts';
import { paper } from './paper.ts';
import { reading } from './reading.ts';

/** All that is checked in each engine. */
export const checks: readonly Check[] = [...reading, ...pages, ...paper, ...charts, ...finding, ...offline];
