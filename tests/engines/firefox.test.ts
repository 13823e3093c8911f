import { findEngines } from '../../scripts/setup/engines.mjs';
import { runChecks } from './check.ts';
import { checks } from './checks/checks.ts';
import { startFirefox } from './drivers/firefox.ts';

const { firefox } = findEngines();
runChecks('Firefox', firefox && (() => startFirefox(firefox)), checks);
