import { QueryClient } from '@tanstack/react-query';
import { isProblem } from '../api/problem.js';

/** What the server has said, for as long as it may be shown again without asking. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // An answer that says no says it again; only what did not come through is worth asking once more.
      retry: (failures, error) =>
        failures < 2 && isProblem(error) && (error.status === 0 || error.status === 503),
      staleTime: 5_000,
    },
  },
});
