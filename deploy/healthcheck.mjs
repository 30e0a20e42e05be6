// Whether the application of this container can serve requests: exit code 0 or 1.

const url = `http://127.0.0.1:${process.env.PORT ?? 3000}/health/ready`;
// Gives up before the engine does, so that the engine's record says why.
const answer = await fetch(url, { signal: AbortSignal.timeout(4_000) }).catch((error) => error);
if (!answer.ok) console.error(`${url}: ${answer.status ?? answer.cause ?? answer}`);
process.exitCode = answer.ok ? 0 : 1;
