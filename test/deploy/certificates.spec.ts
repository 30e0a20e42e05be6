import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './deployment.js';

/** Stands in for the real tool: takes its options, and writes another text each time. */
const ES_GENCERT_CLI = `#!/usr/bin/env bash
set -eu
command=$1; shift
while [ $# -gt 0 ]; do
  case $1 in
    -out) out=$2 ;; -ca-certificate) ca=$2 ;; -ca-key) key=$2 ;;
    -dns-names) names=$2 ;; -ip-addresses) ;; *) exit 64 ;;
  esac
  shift 2
done
mkdir "$out"
case $command in
  create-ca) echo "authority $RANDOM$RANDOM" | tee "$out/ca.crt" >"$out/ca.key" ;;
  create-node)
    echo "$names by $(cat "$ca")" >"$out/node.crt"
    cmp "$ca" "$key"
    [ "$out" != "\${FAIL_AT:-}" ] || exit 1
    echo "$RANDOM$RANDOM" >"$out/node.key" ;;
esac
`;

describe('deploy/cluster/make-certificates.sh', () => {
  let base: string;
  beforeEach(() => {
    base = mkdtempSync(join(tmpdir(), 'forlop-certificates-'));
    for (const folder of ['bin', 'authority', 'public', 'node-1', 'node-2', 'node-3'])
      mkdirSync(join(base, folder));
    writeFileSync(join(base, 'bin/es-gencert-cli'), ES_GENCERT_CLI, { mode: 0o755 });
  });
  afterEach(() => rmSync(base, { recursive: true }));

  const make = (environment: Record<string, string> = {}) =>
    spawnSync('bash', [join(ROOT, 'deploy/cluster/make-certificates.sh'), base], {
      env: { PATH: `${join(base, 'bin')}:${process.env['PATH']}`, ...environment },
      encoding: 'utf8',
    });
  const text = (path: string) => readFileSync(join(base, path), 'utf8').trim();
  const everything = () =>
    [
      'authority/ca/ca.key',
      'public/ca.crt',
      'node-1/node.key',
      'node-2/node.crt',
      'node-3/node.crt',
    ].map(text);

  it('gives each node a certificate in its own name by the one authority', () => {
    expect(make()).toMatchObject({ status: 0, stderr: '' });
    for (const number of [1, 2, 3]) {
      expect(text(`node-${number}/node.crt`)).toBe(
        `localhost,eventstore-${number} by ${text('authority/ca/ca.crt')}`,
      );
      expect(existsSync(join(base, `node-${number}/draft`))).toBe(false);
      // The node runs as another user.
      expect(statSync(join(base, `node-${number}/node.key`)).mode & 0o777).toBe(0o444);
    }
  });

  it('makes the certificate of the authority public, and nothing else of it', () => {
    make();
    expect(text('public/ca.crt')).toBe(text('authority/ca/ca.crt'));
    expect(existsSync(join(base, 'public/ca.key'))).toBe(false);
  });

  it('changes nothing when it runs again', () => {
    make();
    const before = everything();
    expect(make().status).toBe(0);
    expect(everything()).toEqual(before);
  });

  it('goes on where it was cut short, with the same authority', () => {
    expect(make({ FAIL_AT: join(base, 'node-2/draft') }).status).not.toBe(0);
    const first = [text('public/ca.crt'), text('node-1/node.key')];
    expect(existsSync(join(base, 'node-2/node.crt'))).toBe(false);
    expect(make().status).toBe(0);
    expect([text('public/ca.crt'), text('node-1/node.key')]).toEqual(first);
    expect(text('node-2/node.crt')).toContain(first[0]);
  });
});
