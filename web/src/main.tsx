import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { isProblem } from './api/problem.js';
import { routes } from './app/routes.js';
import { SchemeProvider } from './app/theme.js';
import { LanguageProvider } from './i18n/language.js';
import './styles/page.css';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // An answer that says no says it again; only what did not come through is worth asking once more.
      retry: (failures, error) =>
        failures < 2 && isProblem(error) && (error.status === 0 || error.status === 503),
      staleTime: 5_000,
    },
  },
});

createRoot(document.getElementById('page')!).render(
  <StrictMode>
    <LanguageProvider>
      <SchemeProvider>
        <QueryClientProvider client={queries}>
          <RouterProvider router={createBrowserRouter(routes)} />
        </QueryClientProvider>
      </SchemeProvider>
    </LanguageProvider>
  </StrictMode>,
);
