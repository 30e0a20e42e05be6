import { describeConfiguration } from '../platform/configuration/configuration.js';

export async function config(_args: string[]): Promise<number> {
  for (const { name, description, allowed, value, isSet } of describeConfiguration(process.env)) {
    process.stdout.write(
      `${name}=${value}${isSet ? '' : '  (default)'}\n    ${description}\n    ${allowed}\n`,
    );
  }
  return 0;
}
