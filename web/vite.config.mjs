import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig } from 'vite';

const OUT = join(import.meta.dirname, '..', 'dist', 'web');
const WORTH_COMPRESSING = /\.(js|css|html|svg)$/;

/** Compressed once here, so that the server only has to pick the form that the browser takes. */
const compressed = () => ({
  name: 'compressed-beside',
  closeBundle() {
    for (const entry of readdirSync(OUT, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !WORTH_COMPRESSING.test(entry.name)) continue;
      const path = join(entry.parentPath, entry.name);
      const content = readFileSync(path);
      writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
      writeFileSync(
        `${path}.br`,
        brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
      );
    }
  },
});

/** What is delivered is React as it is delivered, also where a build is started with another NODE_ENV. */
const delivered = () => ({
  name: 'delivered',
  apply: 'build',
  config() {
    process.env.NODE_ENV = 'production';
  },
});

export default defineConfig({
  root: import.meta.dirname,
  plugins: [delivered(), compressed()],
  oxc: { jsx: { runtime: 'automatic' } },
  build: {
    outDir: OUT,
    emptyOutDir: true,
    // A small picture inlined as data: would be refused by the content security policy for fonts.
    assetsInlineLimit: 0,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // "use client" is for servers that render React; this page is rendered by the browser alone.
      onwarn: (warning, warn) =>
        warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : warn(warning),
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000', '/oauth2': 'http://127.0.0.1:3000' } },
});
