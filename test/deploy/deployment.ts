import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export const ROOT = join(import.meta.dirname, '../..');
export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** A service of the compose file, as far as the checks look at it. */
export interface Service {
  image: string;
  build?: string;
  profiles?: string[];
  ports?: string[];
  env_file?: string[];
  environment?: Record<string, string>;
  entrypoint?: string[];
  command?: string[];
  volumes?: string[];
  networks?: string[];
  network_mode?: string;
  secrets?: string[];
  tmpfs?: string[];
  depends_on?: Record<string, { condition: string; required?: boolean }>;
  healthcheck?: { test?: string[]; disable?: boolean };
  cap_drop?: string[];
  security_opt?: string[];
  read_only?: boolean;
  privileged?: boolean;
  init?: boolean;
  stop_grace_period?: string;
}

export interface ComposeFile {
  services: Record<string, Service>;
  networks: Record<string, { internal?: boolean } | null>;
  volumes: Record<string, null>;
  secrets: Record<string, { file: string }>;
}

export const composeFile = (): ComposeFile => parse(textOf('docker-compose.yml'), { merge: true });

/** One instruction of a Dockerfile with its arguments; `stage` counts from 0. */
export interface Instruction {
  stage: number;
  name: string;
  args: string;
}

/** The instructions of a Dockerfile, comments left out and continued lines joined. */
export function instructionsOf(dockerfile: string): Instruction[] {
  const lines = dockerfile
    .split('\n')
    .filter((line) => !/^\s*#/.test(line))
    .join('\n')
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '');
  let stage = -1;
  return lines.map((line) => {
    const [, name, args] = /^(\S+)\s+(.*)$/.exec(line)!;
    if (name === 'FROM') stage += 1;
    return { stage, name: name!, args: args! };
  });
}

export const isEventStore = (service: string): boolean => service.startsWith('eventstore');
