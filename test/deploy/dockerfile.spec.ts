import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { instructionsOf, ROOT, textOf } from './deployment.js';

const instructions = instructionsOf(textOf('Dockerfile'));
const last = Math.max(...instructions.map(({ stage }) => stage));
const inLastStage = (name: string) =>
  instructions.filter((each) => each.stage === last && each.name === name).map(({ args }) => args);
const commandOf = (args: string): string[] => JSON.parse(args.slice(args.indexOf('[')));

describe('the Dockerfile', () => {
  it('builds every stage on one pinned image of the newest Node that the package supports', () => {
    const images = instructions
      .filter(({ name }) => name === 'FROM')
      .map(({ args }) => args.split(' ')[0]!);
    expect(images.length).toBeGreaterThan(1);
    expect([...new Set(images)]).toEqual([expect.stringMatching(/^node:24\.\d+\.\d+-\w+-slim$/)]);
    expect(inLastStage('LABEL').join()).toContain(`base.name="docker.io/library/${images[0]}"`);
  });

  it('runs as a user by number that is not root, in production', () => {
    expect(inLastStage('USER')).toEqual([expect.stringMatching(/^[1-9]\d*:[1-9]\d*$/)]);
    expect(inLastStage('ENV').join()).toContain('NODE_ENV=production');
  });

  it('does not claim that the port is published on loopback: the image cannot know', () => {
    expect(inLastStage('ENV').join()).not.toContain('LOOPBACK_PUBLISHED');
  });

  it('starts, checks and stops the application without a shell and without npm', () => {
    expect(inLastStage('ENTRYPOINT')).toEqual([]);
    expect(commandOf(inLastStage('CMD')[0]!)).toEqual(['node', 'dist/main.js']);
    expect(inLastStage('HEALTHCHECK')).toHaveLength(1);
    expect(commandOf(inLastStage('HEALTHCHECK')[0]!)).toEqual(['node', 'deploy/healthcheck.mjs']);
    expect(inLastStage('STOPSIGNAL')).toEqual(['SIGTERM']);
  });

  it('installs nothing in the last stage, and there takes packages without the development ones', () => {
    expect(inLastStage('RUN').join()).not.toMatch(/npm (ci|install|i)\b|apt/);
    const copied = inLastStage('COPY').find((args) => args.includes('node_modules'));
    expect(copied).toMatch(/^--from=dependencies /);
    const names = instructions
      .filter(({ name }) => name === 'FROM')
      .map(({ args }) => args.split(' AS ')[1]);
    const dependencies = names.indexOf('dependencies');
    const installing = instructions.filter(
      ({ stage, name }) => stage === dependencies && name === 'RUN',
    );
    expect(installing.map(({ args }) => args)).toEqual([
      expect.stringMatching(/^npm ci --omit=dev --omit=optional --ignore-scripts/),
    ]);
  });

  it('carries the version of the package and the labels of an OCI image', () => {
    const { version, license } = JSON.parse(textOf('package.json'));
    const labels = inLastStage('LABEL').join(' ');
    expect(labels).toContain(`org.opencontainers.image.version="${version}"`);
    expect(labels).toContain(`org.opencontainers.image.licenses="${license}"`);
  });

  it('copies only what is in the repository, and what .dockerignore lets through', () => {
    const through = textOf('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    const sources = instructions
      .filter(({ name, args }) => name === 'COPY' && !args.startsWith('--from='))
      .flatMap(({ args }) => args.split(' ').slice(0, -1));
    expect([...new Set(sources)].sort()).toEqual([...through].sort());
    for (const source of sources) expect(existsSync(join(ROOT, source))).toBe(true);
  });
});

describe('.dockerignore', () => {
  it('leaves everything out that it does not name', () => {
    const rules = textOf('.dockerignore')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(rules[0]).toBe('*');
    expect(rules.join()).not.toMatch(/!\.env|!deploy,|!\.git|!data/);
  });
});
