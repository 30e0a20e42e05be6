/**
 * SQLSTATEs after which the same call may succeed: connection lost (08), serialization or deadlock
 * (40), out of resources (53), system error (58), shutdown or cancelled by a timeout (57), lock not
 * available, idle session ended, read-only: a standby that has not been promoted yet.
 */
const PASSING_STATE = /^(?:08|40|53|57|58|55P03|25P03|25006)/;
const NETWORK_CODE = /^(?:ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOST|ENET)/;
/** Errors of the driver itself carry no code. */
const DRIVER_MESSAGE =
  /^(?:Connection terminated|Query read timeout|timeout expired|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/;

/** Whether an error says something about the database or the network, and nothing about the call. */
export function isPassing(error: unknown): boolean {
  // By its fields: an error that Node itself made need not be an instance of this realm's Error.
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === 'string') return PASSING_STATE.test(code) || NETWORK_CODE.test(code);
  return typeof message === 'string' && DRIVER_MESSAGE.test(message);
}
