import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { bareEnvironment, type Identity } from './identity.js';

export interface WatchedProcess extends ChildProcess {
  stdin: Writable;
  stdout: null;
  stderr: Readable;
}

/**
 * A shell that runs the program and asks it to end (SIGINT) as soon as our end of its standard input
 * closes. The kernel closes it however we die, so a killed application leaves no database behind.
 * Signals to the shell itself must not end it before the program.
 */
const WATCH = `
  exec 3<&0
  "$@" </dev/null 3<&- &
  program=$!
  (read -r nothing <&3; kill -INT "$program") 2>/dev/null &
  watcher=$!
  exec 3<&-
  trap : INT TERM HUP
  while :; do
    wait "$program"
    code=$?
    kill -0 "$program" 2>/dev/null || break
  done
  kill "$watcher" 2>/dev/null
  exit "$code"
`;

/**
 * Starts a program that does not outlive this process. Its exit code is that of the program (128 and
 * the signal's number when a signal ended it); what it prints arrives on `stderr`.
 */
export function startWatched(identity: Identity, program: string, args: string[]): WatchedProcess {
  const child = spawn('/bin/sh', ['-c', WATCH, 'watch', ...identity.prefix, program, ...args], {
    ...identity.startAs,
    cwd: '/',
    env: bareEnvironment(),
    stdio: ['pipe', 'ignore', 'pipe'],
    // Control-C in a terminal goes to every process of its group; the database must end last.
    detached: true,
  }) as WatchedProcess;
  child.stdin.on('error', () => {});
  child.on('exit', () => child.stdin.destroy());
  return child;
}
