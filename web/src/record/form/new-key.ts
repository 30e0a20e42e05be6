/**
 * A UUID for a command. Not `crypto.randomUUID`: browsers have that only over https and on localhost.
 */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  // Version 4, and the variant of RFC 9562.
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [8, 12, 16, 20].reduceRight((text, at) => `${text.slice(0, at)}-${text.slice(at)}`, hex);
}

/** The key of what is sent: the same as long as the same is sent, so that nothing is recorded twice. */
export class KeyOfSending {
  private sent: { body: string; key: string } | undefined;

  keyFor(body: object): string {
    const text = JSON.stringify(body);
    if (this.sent?.body !== text) this.sent = { body: text, key: newKey() };
    return this.sent.key;
  }
}
