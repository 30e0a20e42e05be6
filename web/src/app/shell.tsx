import { Outlet } from 'react-router';

/** What surrounds every part of the page. */
export function Shell() {
  return (
    <main id="main">
      <Outlet />
    </main>
  );
}
