import { runForlop } from './run-forlop.mjs';

await runForlop(['start', ...process.argv.slice(2)]);
