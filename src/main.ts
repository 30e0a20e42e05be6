import { start } from './cli/start.js';

process.exitCode = await start([]);
