import { createHash, randomBytes } from 'node:crypto';

/** 256 bits that nobody can guess, in 43 characters that fit into cookies and addresses. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

const SECRET = /^[A-Za-z0-9_-]{43}$/;

/** As it is stored; undefined for what cannot be a secret of ours. */
export const hashOf = (secret: string | undefined): Buffer | undefined =>
  secret !== undefined && SECRET.test(secret)
    ? createHash('sha256').update(secret).digest()
    : undefined;
