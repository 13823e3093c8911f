import { runChecks } from './check.ts';
import { checks } from './checks/checks.ts';
import { startChromium } from './drivers/chromium.ts';

runChecks('Chromium', startChromium, checks);
