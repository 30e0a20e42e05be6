import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fail, prepare, ROOT } from './prepare.mjs';

// `npm run docs`: writes the pages that come from the code itself. A test fails while one is stale.

const PAGES = [['rules.md', 'domain/rules/rules-document.js', 'rulesDocument']];

try {
  await prepare({ quiet: true });
} catch (error) {
  fail(error.message);
}
for (const [page, module, writer] of PAGES) {
  const { [writer]: write } = await import(pathToFileURL(join(ROOT, 'dist', module)).href);
  writeFileSync(join(ROOT, 'docs', page), write());
}
