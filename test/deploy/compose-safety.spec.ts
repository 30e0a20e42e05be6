import { composeFile, isEventStore, type Service, textOf } from './deployment.js';

const compose = composeFile();
const services = Object.entries(compose.services);
const variablesOf = ({ environment = {} }: Service): string[] =>
  Object.entries(environment).map(([name, value]) => `${name}=${value}`);

describe('docker-compose.yml, to be safe', () => {
  it('asks for every value: no variable has a default, and none may be missing', () => {
    // Two dollar signs are one for the shell in the container.
    const variables =
      textOf('docker-compose.yml')
        .replaceAll('$$', '')
        .match(/\$.[^}]*\}?/g) ?? [];
    expect(variables.length).toBeGreaterThan(3);
    for (const variable of variables) expect(variable).toMatch(/^\$\{\w+:\?[^}]+\}$/);
  });

  it('takes every secret from a file in a folder that is named', () => {
    for (const { file } of Object.values(compose.secrets))
      expect(file).toMatch(/^\$\{FORLOP_SECRETS:\?[^}]+\}\/[a-z-]+$/);
  });

  it('holds no secret', () => {
    const secret = /^\w*(PASSWORD|SECRET|TOKEN|_URL|MASTER_KEY|PRIVATE_KEY)/;
    const given = services.flatMap(([, service]) => variablesOf(service));
    const secrets = given.filter((each) => secret.test(each));
    expect(secrets.length).toBeGreaterThan(3);
    for (const each of secrets)
      expect(each).toMatch(/_FILE=\/(run\/secrets|etc\/kurrentdb\/node)\/[a-z.-]+$/);
    for (const each of given) expect(each).not.toMatch(/:\/\/[^/]*@/);
  });

  it('publishes one port, on the loopback address of the host', () => {
    const published = services.flatMap(([name, { ports = [] }]) =>
      ports.map((at) => `${name} ${at}`),
    );
    expect(published).toEqual([expect.stringMatching(/^app 127\.0\.0\.1:\$\{[^}]+\}:3000$/)]);
  });

  it('keeps the databases on a network that leads nowhere', () => {
    expect(compose.networks['data']).toEqual({ internal: true });
    const placeOf = ({ networks, network_mode }: Service) => networks?.join() ?? network_mode;
    const places = services.map(([name, service]) => [name, placeOf(service)] as const);
    expect(Object.fromEntries(places)).toEqual({
      app: 'data,published',
      postgres: 'data',
      eventstore: 'data',
      certificates: 'none',
      'eventstore-1': 'data',
      'eventstore-2': 'data',
      'eventstore-3': 'data',
    });
  });

  it.each(services)('takes from %s the rights that it does not need', (_name, service) => {
    expect(service.cap_drop).toEqual(['ALL']);
    expect(service.security_opt).toEqual(['no-new-privileges:true']);
    expect(service.privileged).toBeUndefined();
  });

  it('lets nobody write outside volumes and memory, but for KurrentDB, where it is not documented', () => {
    const writing = services.filter(([, { read_only }]) => read_only !== true);
    expect(writing.map(([name]) => name).filter((name) => !isEventStore(name))).toEqual([]);
  });

  it('gives a private key to the node it belongs to, and the authority to nobody', () => {
    const holdersOf = (volume: string) =>
      services
        .filter(([, { volumes = [] }]) => volumes.some((each) => each.startsWith(`${volume}:`)))
        .map(([name]) => name);
    expect(holdersOf('authority')).toEqual(['certificates']);
    for (const number of [1, 2, 3])
      expect(holdersOf(`certificate-${number}`)).toEqual(['certificates', `eventstore-${number}`]);
  });

  it('runs EventStoreDB without TLS in the demonstration only', () => {
    const open = services.filter(([, { environment }]) => environment?.['KURRENTDB_INSECURE']);
    expect(open.map(([name, { profiles }]) => [name, profiles])).toEqual([
      ['eventstore', ['demo']],
    ]);
  });

  it('replaces the first passwords of both users of a cluster', () => {
    for (const number of [1, 2, 3]) {
      const { command, secrets } = compose.services[`eventstore-${number}`]!;
      expect(secrets).toEqual(['eventstore-password']);
      expect(command!.join()).toMatch(
        /export KURRENTDB_DEFAULT_ADMIN_PASSWORD KURRENTDB_DEFAULT_OPS_PASSWORD && exec /,
      );
    }
  });
});
