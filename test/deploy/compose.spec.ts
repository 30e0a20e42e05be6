import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SETTINGS } from '../../src/platform/configuration/settings.js';
import { composeFile, isEventStore, ROOT, type Service, textOf } from './deployment.js';

const compose = composeFile();
const services = Object.entries(compose.services);
const namesOf = (some: [string, Service][]): string[] => some.map(([name]) => name);

/** Names of the services that run with these profiles. */
function running(...profiles: string[]): string[] {
  return namesOf(
    services.filter(([, { profiles: own }]) => !own || own.some((name) => profiles.includes(name))),
  );
}

/** What a service mounts from a volume, or from a file of the repository. */
const mountsOf = ({ volumes = [] }: Service): string[] =>
  volumes.map((volume) => volume.split(':')[0]!);
const isPath = (source: string): boolean => source.startsWith('./');

describe('docker-compose.yml', () => {
  it('runs application and PostgreSQL, and an EventStoreDB by profile', () => {
    const cluster = ['certificates', 'eventstore-1', 'eventstore-2', 'eventstore-3'];
    expect(running()).toEqual(['app', 'postgres']);
    expect(running('demo')).toEqual(['app', 'postgres', 'eventstore']);
    expect(running('cluster')).toEqual(['app', 'postgres', ...cluster]);
  });

  it.each(services)('pins the image of %s to a release', (_name, { image }) => {
    expect(image).toMatch(/:\d+\.\d+(\.\d+)?[\w.-]*$/);
  });

  it('calls the image of the application by the version of the package', () => {
    const { version } = JSON.parse(textOf('package.json'));
    expect(compose.services['app']!.image).toBe(`forlop:${version}`);
  });

  it('knows of every service whether it is well; that which makes certificates ends', () => {
    const unchecked = services.filter(([, { healthcheck }]) => healthcheck?.test?.[0] !== 'CMD');
    expect(namesOf(unchecked)).toEqual(['app', 'certificates']);
    expect(compose.services['app']).toMatchObject({ build: '.' });
    expect(textOf('Dockerfile')).toMatch(/^HEALTHCHECK /m);
    const waiting = services.filter(([, { depends_on }]) => depends_on?.['certificates']);
    expect(namesOf(waiting)).toEqual(['eventstore-1', 'eventstore-2', 'eventstore-3']);
    for (const [, { depends_on }] of waiting)
      expect(depends_on!['certificates']).toEqual({ condition: 'service_completed_successfully' });
  });

  it.each(services)('lets %s depend on services that there are', (_name, { depends_on = {} }) => {
    expect(namesOf(services)).toEqual(expect.arrayContaining(Object.keys(depends_on)));
  });

  it('declares the volumes, secrets and networks that are used, and no others', () => {
    const used = (namesIn: (service: Service) => string[]) =>
      [...new Set(services.flatMap(([, service]) => namesIn(service)))].sort();
    const volumes = used((service) => mountsOf(service).filter((source) => !isPath(source)));
    expect(volumes).toEqual(Object.keys(compose.volumes).sort());
    expect(used(({ secrets = [] }) => secrets)).toEqual(Object.keys(compose.secrets).sort());
    expect(used(({ networks = [] }) => networks)).toEqual(Object.keys(compose.networks).sort());
  });

  it('mounts files that are in the repository', () => {
    const paths = services.flatMap(([, service]) => mountsOf(service).filter(isPath));
    expect(paths).toEqual(['./deploy/cluster/make-certificates.sh']);
    for (const path of paths) expect(existsSync(join(ROOT, path))).toBe(true);
  });

  it('makes the application wait for whichever databases run, and for no other', () => {
    const { postgres, ...byProfile } = compose.services['app']!.depends_on!;
    expect(postgres).toEqual({ condition: 'service_healthy' });
    expect(Object.keys(byProfile)).toEqual(namesOf(services).filter(isEventStore));
    for (const dependency of Object.values(byProfile))
      expect(dependency).toEqual({ condition: 'service_healthy', required: false });
  });

  it.each(services.filter(([name]) => isEventStore(name)))(
    'lets %s take appends of 4 MiB, in one event or in several',
    (_name, { environment }) => {
      // The server does not start with a limit for one event above that for an append.
      expect(environment).toMatchObject({
        KURRENTDB_MAX_APPEND_SIZE: String(4 * 1024 * 1024),
        KURRENTDB_MAX_APPEND_EVENT_SIZE: String(4 * 1024 * 1024),
      });
    },
  );

  it.each([1, 2, 3])('tells node %d its own name and those of the other two', (number) => {
    const others = [1, 2, 3].filter((other) => other !== number);
    expect(compose.services[`eventstore-${number}`]!.environment).toMatchObject({
      KURRENTDB_CLUSTER_SIZE: '3',
      KURRENTDB_NODE_HOST_ADVERTISE_AS: `eventstore-${number}`,
      KURRENTDB_REPLICATION_HOST_ADVERTISE_AS: `eventstore-${number}`,
      KURRENTDB_GOSSIP_SEED: others.map((other) => `eventstore-${other}:2113`).join(','),
    });
  });

  it('keeps the data of PostgreSQL 18 where that image keeps them', () => {
    expect(compose.services['postgres']!.image).toMatch(/^postgres:18\./);
    expect(compose.services['postgres']!.volumes).toEqual(['postgres:/var/lib/postgresql']);
  });

  it('sets nothing on the application that is no setting', () => {
    const known = Object.values(SETTINGS).flatMap(({ setting: { name, secret } }) =>
      secret ? [name, `${name}_FILE`] : [name],
    );
    const set = Object.keys(compose.services['app']!.environment!);
    expect(known).toEqual(expect.arrayContaining(set));
    expect(set).toContain('LOOPBACK_PUBLISHED');
  });

  it('keeps what the application writes in a volume that its user may write to', () => {
    expect(mountsOf(compose.services['app']!)).toContain('records');
    expect(compose.services['app']!.volumes).toContain('records:/var/lib/forlop');
    const [, user] = /^USER (\d+:\d+)$/m.exec(textOf('Dockerfile'))!;
    const [owner, group] = user!.split(':');
    expect(textOf('Dockerfile')).toContain(`--owner=${owner} --group=${group} /var/lib/forlop`);
    expect(textOf('Dockerfile')).toContain('FORLOP_DATA=/var/lib/forlop');
  });

  it('gives the application 15 seconds to stop, and signals that reach it', () => {
    expect(compose.services['app']).toMatchObject({ stop_grace_period: '15s', init: true });
  });
});
