#!/usr/bin/env node
import { COMMANDS, usage } from './commands.js';

// Whoever read what we print may have gone (`| head`); that is no reason to stop serving.
process.stdout.on('error', () => {});

/** `forlop <command> [arguments]`: finds the command, runs it, and turns an error into a sentence. */
const [name = 'help', ...args] = process.argv.slice(2);
const command = COMMANDS.find((candidate) => candidate.name === name);

if (!command) {
  process.stdout.write(usage());
  process.exitCode = name === 'help' || name === '--help' ? 0 : 2;
} else {
  const run = await command.load();
  try {
    process.exitCode = await run(args);
  } catch (error) {
    process.stderr.write(
      `forlop ${name}: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    // An application that fails while it is put together leaves connections that nobody can close.
    process.exit(1);
  }
}
