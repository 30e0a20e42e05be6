import { register } from 'node:module';

// Lets plain Node import the TypeScript sources: `node --import ./test/support/typescript.mjs x.ts`.
register('./typescript-hooks.mjs', import.meta.url);
