import { runForlop } from './run-forlop.mjs';

await runForlop(process.argv.slice(2), { quiet: true });
