import { findEngines } from '../../scripts/setup/engines.mjs';
import { runChecks } from './check.ts';
import { checks } from './checks/checks.ts';
import { startWebKit } from './drivers/webkit.ts';

const { webkit } = findEngines();
runChecks('WebKit', webkit && (() => startWebKit(webkit)), checks);
