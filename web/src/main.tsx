import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { ME } from './app/me.js';
import { queries } from './app/queries.js';
import { routes } from './app/routes.js';
import { SchemeProvider } from './app/theme.js';
import { LanguageProvider } from './i18n/language.js';
import './styles/page.css';

// Nothing is shown before it is known who looks, so it is asked before the part is fetched.
void queries.prefetchQuery(ME);
const router = createBrowserRouter(routes);

createRoot(document.getElementById('page')!).render(
  <StrictMode>
    <LanguageProvider>
      <SchemeProvider>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </SchemeProvider>
    </LanguageProvider>
  </StrictMode>,
);
