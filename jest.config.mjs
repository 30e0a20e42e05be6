import { availableParallelism } from 'node:os';
import { swcOptions, swcPageOptions } from './test/support/swc-options.mjs';

// Nest 12 is published as ES modules only, so the tests run as ES modules too:
// started with NODE_OPTIONS=--experimental-vm-modules (scripts/test.mjs sets it).
export default {
  rootDir: '.',
  roots: ['<rootDir>/src', '<rootDir>/web/src', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    // Components name their style sheets, which only a browser reads.
    '\\.css$': '<rootDir>/test/support/no-style.mjs',
  },
  transform: {
    '^.+\\.ts$': ['@swc/jest', swcOptions],
    '^.+\\.tsx$': ['@swc/jest', swcPageOptions],
  },
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  reporters: ['default', '<rootDir>/test/support/closing-line-reporter.mjs'],
  testTimeout: 30_000,
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  // Suites wait for programs that they start more than they compute: also on two cores two at a time.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // Modules of a suite are never given back: a process for all of them comes to 4 GB and crawls.
  workerIdleMemoryLimit: '1GB',
};
