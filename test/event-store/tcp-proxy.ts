import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** Stands between a client and the server, to lose what the network may lose. */
export class TcpProxy {
  private readonly sockets = new Set<Socket>();
  /** How much of what the server says next is let through before its connection is cut. */
  private bytesUntilCut: number | undefined;
  /** How many connections have been accepted. */
  accepted = 0;

  private constructor(
    private readonly server: Server,
    private readonly target: URL,
  ) {}

  static async to(url: string): Promise<TcpProxy> {
    const server = createServer();
    const proxy = new TcpProxy(server, new URL(url));
    server.on('connection', (socket) => proxy.accept(socket));
    await proxy.listen(0);
    return proxy;
  }

  /** The address of the database by way of this proxy. */
  get url(): string {
    const url = new URL(this.target);
    url.hostname = '127.0.0.1';
    url.port = String((this.server.address() as AddressInfo).port);
    return url.href;
  }

  /** The next thing the server says is lost together with its connection. */
  dropNextAnswer(): void {
    this.cutAfter(0);
  }

  /** Lets so many more bytes of answers through; the next one is lost together with its connection. */
  cutAfter(bytes: number): void {
    this.bytesUntilCut = bytes;
  }

  /** Takes back a cut that is still to come. */
  letThrough(): void {
    this.bytesUntilCut = undefined;
  }

  /** Breaks all connections and refuses new ones, until the returned function is called. */
  async goAway(): Promise<() => Promise<void>> {
    const { port } = this.server.address() as AddressInfo;
    await this.close();
    return () => this.listen(port);
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  private listen(port: number): Promise<void> {
    return new Promise((resolve) => this.server.listen(port, '127.0.0.1', resolve));
  }

  private accept(client: Socket): void {
    this.accepted += 1;
    const server = connect(Number(this.target.port), this.target.hostname);
    const hangUp = () => {
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) {
      this.sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        this.sockets.delete(socket);
        hangUp();
      });
    }
    client.on('data', (data) => server.write(data));
    server.on('data', (data) => {
      const left = this.bytesUntilCut;
      if (left === undefined) return client.write(data);
      this.bytesUntilCut = left < data.length ? undefined : left - data.length;
      if (left >= data.length) return client.write(data);
      return left === 0 ? hangUp() : client.write(data.subarray(0, left), hangUp);
    });
  }
}
