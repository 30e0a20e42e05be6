import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fail, prepare, ROOT } from './prepare.mjs';

// `npm run docs`: writes the pages that come from the code itself. A test fails while one is stale.

const PAGES = [
  ['docs/rules.md', 'domain/rules/rules-document.js', 'rulesDocument'],
  ['web/src/vocabulary/forms.generated.ts', 'domain/vocabulary/forms-module.js', 'formsModule'],
];

try {
  await prepare({ quiet: true });
} catch (error) {
  fail(error.message);
}
for (const [page, module, writer] of PAGES) {
  const { [writer]: write } = await import(pathToFileURL(join(ROOT, 'dist', module)).href);
  writeFileSync(join(ROOT, page), write());
}
